package main

import "fmt"

func generate(limit int) <-chan int {
	out := make(chan int)
	go func() {
		for i := 1; i <= limit; i++ {
			out <- i
		}
		close(out)
	}()
	return out
}

func square(in <-chan int) <-chan int {
	out := make(chan int)
	go func() {
		for n := range in {
			out <- n * n
		}
	}()
	return out
}

func main() {
	total := 0
	for n := range square(generate(6)) {
		fmt.Println("received", n)
		total += n
	}
	fmt.Println("total", total)
	done := make(chan string, 1)
	done <- "finished"
	fmt.Println(<-done)
}
