package main

import (
	"fmt"
	"strings"
)

type Matrix [][]int

func NewMatrix(rows, columns int) Matrix {
	m := make(Matrix, rows)
	for i := range m {
		m[i] = make([]int, columns)
	}
	return m
}

func (m Matrix) Multiply(other Matrix) Matrix {
	result := NewMatrix(len(m), len(other[0]))
	for i := 0; i < len(m); i++ {
		for j := 0; j < len(other[0]); j++ {
			for k := 0; k < len(other); k++ {
				result[i][j] += m[i][k] * other[k][j]
			}
		}
	}
	return result
}

func (m Matrix) String() string {
	var builder strings.Builder
	for _, row := range m {
		for j, value := range row {
			if j > 0 {
				builder.WriteString(" ")
			}
			builder.WriteString(fmt.Sprint(value))
		}
		builder.WriteString("\n")
	}
	return builder.String()
}

func main() {
	a := Matrix{{1, 2}, {3, 4}}
	b := Matrix{{0, 1}, {1, 0}}
	product := a.Multiply(b)
	fmt.Print(product)
	fmt.Println("rows:", len(product), "columns:", len(product[0]))
}
