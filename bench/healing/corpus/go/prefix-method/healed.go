package main

import (
	"fmt"
	"strings"
)

func shift(letter rune, by int) rune {
	switch {
	case letter >= 'a' && letter <= 'z':
		return 'a' + (letter-'a'+rune(by)+26)%26
	case letter >= 'A' && letter <= 'Z':
		return 'A' + (letter-'A'+rune(by)+26)%26
	}
	return letter
}

func encrypt(text string, by int) string {
	result := ""
	for _, letter := range text {
		result += string(shift(letter, by))
	}
	return result
}

func isPalindrome(text string) bool {
	text = strings.ReplaceAll(strings.ToLower(text), " ", "")
	for i, j := 0, len(text)-1; i < j; i, j = i+1, j-1 {
		if text[i] != text[j] {
			return false
		}
	}
	return true
}

func main() {
	secret := encrypt("Hello, World!", 3)
	fmt.Println(secret)
	fmt.Println(encrypt(secret, -3))
	if strings.HasPrefix(secret, "K") {
		fmt.Println("starts with K")
	}
	fmt.Println(isPalindrome("Never odd or even"), isPalindrome("Go"))
	fmt.Println(strings.Repeat("=", 10))
}
