package main

import (
	"fmt"
	"sort"
	"strings"
)

// countWords counts how often each word occurs, whatever its case.
func countWords(text string) map[string]int {
	counts := make(map[string]int)
	for _, word := range strings.Fields(text) {
		word = strings.ToLower(strings.Trim(word, ".,;!"))
		if word != "" {
			counts[word]++
		}
	}
	return counts
}

func main() {
	text := "The cat saw the dog. The dog saw the cat, and ran!"
	counts := countWords(text)
	words := make([]string, 0, len(counts))
	for word := range counts {
		words = append(words, word)
	}
	sort.Strings(words)
	longest := ""
	for _, word := range words {
		fmt.Printf("%-4s %d\n", word, counts[word])
		if len(word) > len(longest) {
			longest = word
		}
	}
	fmt.Println("longest:", longest)
}
