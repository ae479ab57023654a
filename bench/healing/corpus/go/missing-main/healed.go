package main

import (
	"encoding/json"
	"fmt"
	"os"
)

type Task struct {
	ID    int      `json:"id"`
	Title string   `json:"title"`
	Done  bool     `json:"done"`
	Tags  []string `json:"tags"`
}

func load(text string) ([]Task, error) {
	var tasks []Task
	err := json.Unmarshal([]byte(text), &tasks)
	return tasks, err
}

func find(tasks []Task, id int) *Task {
	for i := range tasks {
		if tasks[i].ID == id {
			return &tasks[i]
		}
	}
	return nil
}

func main() {
	text := `[{"id": 1, "title": "write", "tags": ["go"]}, {"id": 2, "title": "test", "done": true}]`
	tasks, err := load(text)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	if task := find(tasks, 1); task != nil {
		task.Done = true
	}
	open := 0
	for _, task := range tasks {
		if !task.Done {
			open++
		}
		fmt.Printf("%d %s %v %d\n", task.ID, task.Title, task.Done, len(task.Tags))
	}
	fmt.Println("open:", open)
}
