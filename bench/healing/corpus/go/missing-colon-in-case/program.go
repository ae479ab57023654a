package main

import "fmt"

func average(grades []int) float64 {
	sum := 0
	for _, grade := range grades {
		sum += grade
	}
	return float64(sum) / float64(len(grades))
}

func letter(score float64) string {
	switch {
	case score >= 90:
		return "A"
	case score >= 75
		return "B"
	case score >= 50:
		return "C"
	default:
		return "F"
	}
}

func main() {
	names := []string{"Ada", "Linus", "Grace"}
	grades := map[string][]int{
		"Ada":   {90, 95, 100},
		"Linus": {40, 55, 30},
		"Grace": {80, 70, 91},
	}
	best := ""
	highest := 0.0
	for i, name := range names {
		score := average(grades[name])
		fmt.Printf("%d. %s %.1f %s\n", i+1, name, score, letter(score))
		if score > highest {
			highest = score
			best = name
		}
	}
	fmt.Println("best:", best)
}
