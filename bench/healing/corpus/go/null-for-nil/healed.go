package main

import "fmt"

type Node struct {
	Value int
	Next  *Node
}

type List struct {
	Head *Node
	Size int
}

func (l *List) Append(value int) {
	node := &Node{Value: value}
	l.Size++
	if l.Head == nil {
		l.Head = node
		return
	}
	current := l.Head
	for current.Next != nil {
		current = current.Next
	}
	current.Next = node
}

func (l *List) Reverse() {
	var previous *Node
	current := l.Head
	for current != nil {
		next := current.Next
		current.Next = previous
		previous = current
		current = next
	}
	l.Head = previous
}

func (l *List) Print() {
	for node := l.Head; node != nil; node = node.Next {
		fmt.Print(node.Value, " ")
	}
	fmt.Println("size", l.Size)
}

func main() {
	list := &List{}
	for i := 1; i <= 4; i++ {
		list.Append(i * i)
	}
	list.Print()
	list.Reverse()
	list.Print()
}
