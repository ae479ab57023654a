package main

import "fmt"

func isPrime(n int) bool {
	if n < 2 {
		return false
	}
	for d := 2; d*d <= n; d++ {
		if n%d == 0 {
			return false
		}
	}
	return true
}

func sieve(limit int) []int {
	composite := make([]bool, limit+1)
	var primes []int
	for n := 2; n <= limit; n++ {
		if composite[n] {
			continue
		}
		primes = append(primes, n)
		for m := n * n; m <= limit; m += n {
			composite[m] = true
		}
	}
	return primes
}

func main() {
	count := 0
	for i := 0; i < 50; i++ {
		if isPrime(i) {
			count++
		}
	}
	fmt.Println("primes below 50:", count)
	primes := sieve(30)
	for i := 0; i < len(primes); i++ {
		fmt.Print(primes[i], " ")
	}
	fmt.Println()
}
