package main

import (
	"fmt"
	"sort"
	"strings"
)

type Employee struct {
	Name   string
	Salary float64
	Skills []string
}

func (e Employee) Knows(skill string) bool {
	for _, known := range e.Skills {
		if strings.EqualFold(known, skill) {
			return true
		}
	}
	return false
}

func raise(employees []Employee, percent float64) {
	for i := range employees {
		employees[i].Salary *= 1 + percent/100
	}
}

func main() {
	employees := []Employee{
		{"Mia", 4000, []string{"Go", "SQL"}},
		{"Tom", 3500, []string{"Python"}},
		{"Zoe", 5200, []string{"Go", "Rust", "C"}},
	}
	raise(employees, 10)
	sort.Slice(employees, func(i, j int) bool {
		return employees[i].Salary > employees[j].Salary
	})
	for _, e := range employees {
		fmt.Printf("%-4s %8.2f %s\n", e.Name, e.Salary, strings.Join(e.Skills, "/"))
	}
	gophers := 0
	for _, e := range employees {
		if e.Knows("go") {
			gophers++
		}
	}
	fmt.Println("gophers:", gophers, "of", len(employees))
}
