package main

import (
	"fmt"
	"strconv"
)

func fizzbuzz(n int) string {
	if n%15 == 0 {
		return "FizzBuzz"
	}
	if n%3 == 0 {
		return "Fizz"
	}
	if n%5 == 0 {
		return "Buzz"
	}
	return strconv.Itoa(n)
}

func digits(n int) int {
	sum := 0
	for n > 0 {
		sum += n % 10
		n /= 10
	}
	return sum
}

func main() {
	line := ""
	for i := 1; i <= 15; i++ {
		line += fizzbuzz(i) + " "
	}
	fmt.Println(line)
	fmt.Println("digits of 9875:", digits(9875))
	parity := "odd"
	if digits(9875)%2 == 0 {
		parity = "even"
	}
	fmt.Println("which is", parity)
}
