package main

import (
	"fmt"
	"sync"
)

type Counter struct {
	mu     sync.Mutex
	values map[string]int
}

func NewCounter() *Counter {
	return &Counter{values: make(map[string]int)}
}

func (c *Counter) Add(key string, n int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.values[key] += n
}

func (c *Counter) Get(key string) int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.values[key]
}

func main() {
	counter := NewCounter()
	var wg sync.WaitGroup
	for i := 1; i <= 5; i++ {
		wg.Add(1)
		go func(n int) {
			defer wg.Done()
			counter.Add("sum", n)
			counter.Add("squares", n*n)
		}(i)
	}
	wg.Wait()
	fmt.Println("sum:", counter.Get("sum"))
	fmt.Println("squares:", counter.Get("squares"))
}
