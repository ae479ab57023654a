package main

import "fmt"

// gross returns the price with the tax on it, in cents.
func gross(net int) int {
	return net
}

func main() {
	total := 0
	for _, net := range []int{1250, 800, 3025} {
		fmt.Println("net", net, "gross", gross(net))
		total += gross(net)
	}
	fmt.Println("total", total)
}
