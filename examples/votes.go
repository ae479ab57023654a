// Counts votes and names the winner.
package main

import (
	"fmt"
	"os"
)

func count(votes []string) map[string]int {
	var totals map[string]int
	for _, name := range votes {
		totals[name]++
	}
	return totals
}

func main() {
	votes := []string{"Ada", "Grace", "Ada", "Linus", "Ada", "Grace"}
	totals := count(votes)
	winner := ""
	for _, name := range votes {
		if totals[name] > totals[winer] {
			winner = name
		}
	}
	fmt.Printf("%s wins with %d of %d votes\n", winner, totals[winner], len(votes))
}
