package main

import (
	"fmt"
	"os"
	"strings"
	"time"
)

type Event struct {
	Name     string
	Start    time.Time
	Duration time.Duration
}

func (e Event) End() time.Time {
	return e.Start.Add(e.Duration)
}

func repeat(e Event, times int) []Event {
	events := []Event{}
	for i := 0; i < times; i++ {
		next := e
		next.Start = e.Start.Add(i * 24 * time.Hour)
		events = append(events, next)
	}
	return events
}

func main() {
	start := time.Date(2024, time.February, 28, 9, 30, 0, 0, time.UTC)
	meeting := Event{Name: "standup", Start: start, Duration: 45 * time.Minute}
	for _, event := range repeat(meeting, 3) {
		day := event.Start.Format("2006-01-02")
		fmt.Fprintf(os.Stdout, "%s %s until %s\n", strings.ToUpper(event.Name), day, event.End().Format("15:04"))
	}
	fmt.Println(meeting.Duration.Minutes(), "minutes")
}
