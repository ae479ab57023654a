package main

import "fmt"

const freezing = 32.0

func toCelsius(fahrenheit float64) float64 {
	return (fahrenheit - freezing) * 5 / 9
}

func describe(celsius float64) string {
	if celsius < 0 {
		return "freezing"
	} else if celsius < 20 {
		return "cool"
	} else {
		return "warm"
	}
}

func extremes(values []float64) (float64, float64) {
	lowest, highest := values[0], values[0]
	for _, value := range values {
		if value < lowest {
			lowest = value
		}
		if value > highest {
			highest = value
		}
	}
	return lowest, highest
}

func main() {
	readings := []float64{14.0, 50.0, 86.0, 68.0}
	var sum float64
	for i := 0; i < len(readings); i++ {
		celsius := toCelsius(readings[i])
		fmt.Printf("%.1f F is %.1f C: %s\n", readings[i], celsius, describe(celsius))
		sum += celsius
	}
	lowest, highest := extremes(readings)
	fmt.Println("from", lowest, "to", highest)
	fmt.Printf("mean %.2f\n", sum/float64(len(readings)))
}
