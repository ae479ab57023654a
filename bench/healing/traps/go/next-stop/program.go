package main

import "fmt"

var stops = []string{"Market", "Bridge", "Station", "Park"}

// legs returns each stop with the one after it.
func legs(stops []string) []string {
	var found []string
	for i := 0; i < len(stops); i++ {
		found = append(found, stops[i]+" to "+stops[i+1])
	}
	return found
}

func main() {
	found := legs(stops)
	for _, leg := range found {
		fmt.Println(leg)
	}
	fmt.Println(len(found), "legs")
}
