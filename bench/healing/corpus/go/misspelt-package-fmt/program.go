package main

import "fmt"

type Graph struct {
	edges map[string][]string
}

func NewGraph() *Graph {
	return &Graph{edges: make(map[string][]string)}
}

func (g *Graph) AddEdge(from, to string) {
	g.edges[from] = append(g.edges[from], to)
	g.edges[to] = append(g.edges[to], from)
}

func (g *Graph) Distances(start string) map[string]int {
	distances := map[string]int{start: 0}
	queue := []string{start}
	for len(queue) > 0 {
		current := queue[0]
		queue = queue[1:]
		for _, neighbour := range g.edges[current] {
			if _, seen := distances[neighbour]; !seen {
				distances[neighbour] = distances[current] + 1
				queue = append(queue, neighbour)
			}
		}
	}
	return distances
}

func main() {
	graph := NewGraph()
	graph.AddEdge("A", "B")
	graph.AddEdge("B", "C")
	graph.AddEdge("A", "D")
	graph.AddEdge("D", "E")
	graph.AddEdge("E", "C")
	distances := graph.Distances("A")
	for _, name := range []string{"A", "B", "C", "D", "E"} {
		ftm.Printf("A -> %s: %d\n", name, distances[name])
	}
	fmt.Println("reached", len(distances))
}
