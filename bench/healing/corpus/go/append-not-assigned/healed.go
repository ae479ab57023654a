package main

import (
	"fmt"
	"strconv"
	"strings"
)

// Stack holds numbers, the last one on top.
type Stack struct {
	items []int
}

func (s *Stack) Push(n int) {
	s.items = append(s.items, n)
}

func (s *Stack) Pop() int {
	top := s.items[len(s.items)-1]
	s.items = s.items[:len(s.items)-1]
	return top
}

func evaluate(expression string) (int, error) {
	stack := &Stack{}
	for _, token := range strings.Fields(expression) {
		switch token {
		case "+":
			stack.Push(stack.Pop() + stack.Pop())
		case "*":
			stack.Push(stack.Pop() * stack.Pop())
		default:
			n, err := strconv.Atoi(token)
			if err != nil {
				return 0, err
			}
			stack.Push(n)
		}
	}
	return stack.Pop(), nil
}

func main() {
	for _, expression := range []string{"2 3 +", "4 5 * 6 +", "1 x +"} {
		value, err := evaluate(expression)
		if err != nil {
			fmt.Println("error:", err)
			continue
		}
		fmt.Println(expression, "=", value)
	}
}
