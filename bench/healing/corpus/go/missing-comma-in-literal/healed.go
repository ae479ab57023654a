package main

import (
	"fmt"
	"math"
)

type Shape interface {
	Area() float64
	Perimeter() float64
}

type Circle struct {
	Radius float64
}

type Rectangle struct {
	Width, Height float64
}

func (c Circle) Area() float64 {
	return math.Pi * math.Pow(c.Radius, 2)
}

func (c Circle) Perimeter() float64 {
	return 2 * math.Pi * c.Radius
}

func (r Rectangle) Area() float64 {
	return r.Width * r.Height
}

func (r Rectangle) Perimeter() float64 {
	return 2 * (r.Width + r.Height)
}

func main() {
	shapes := []Shape{
		Circle{Radius: 1.5},
		Rectangle{Width: 3, Height: 4.5},
	}
	total := 0.0
	for _, shape := range shapes {
		fmt.Printf("%T area %.2f perimeter %.2f\n", shape, shape.Area(), shape.Perimeter())
		total += shape.Area()
	}
	fmt.Printf("total %.3f\n", math.Round(total*1000)/1000)
}
