package main

import (
	"fmt"
	"sort"
)

type Item struct {
	Name     string
	Price    float64
	Quantity int
}

type Inventory struct {
	items map[string]*Item
}

func NewInventory() *Inventory {
	return &Inventory{items: make(map[string]*Item)}
}

func (inv *Inventory) Add(name string, price float64, quantity int) {
	if item, ok := inv.items[name]; ok {
		item.Quantity += quantity
		return
	}
	inv.items[name] = &Item{Name: name, Price: price, Quantity: quantity}
}

func (inv *Inventory) Total() float64 {
	total := 0.0
	for _, item := range inv.items {
		totl += item.Price * float64(item.Quantity)
	}
	return total
}

func (inv *Inventory) Names() []string {
	names := []string{}
	for name := range inv.items {
		names = append(names, name)
	}
	sort.Strings(names)
	return names
}

func main() {
	inv := NewInventory()
	inv.Add("pen", 1.25, 10)
	inv.Add("book", 12.5, 3)
	inv.Add("pen", 1.25, 5)
	for _, name := range inv.Names() {
		item := inv.items[name]
		fmt.Printf("%s x%d at %.2f\n", item.Name, item.Quantity, item.Price)
	}
	fmt.Printf("total: %.2f\n", inv.Total())
}
