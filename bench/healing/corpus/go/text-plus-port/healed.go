package main

import (
	"bufio"
	"fmt"
	"os"
	"strconv"
	"strings"
)

type Config struct {
	Name    string
	Port    int
	Debug   bool
	Timeout float64
}

func parse(lines []string) (Config, error) {
	config := Config{Name: "none", Port: 80}
	for number, line := range lines {
		key, value, found := strings.Cut(line, "=")
		if !found {
			return config, fmt.Errorf("line %d: no value", number+1)
		}
		value = strings.TrimSpace(value)
		switch strings.TrimSpace(key) {
		case "name":
			config.Name = value
		case "port":
			port, err := strconv.Atoi(value)
			if err != nil {
				return config, err
			}
			config.Port = port
		case "debug":
			config.Debug = value == "yes"
		case "timeout":
			config.Timeout, _ = strconv.ParseFloat(value, 64)
		}
	}
	return config, nil
}

func main() {
	var lines []string
	scanner := bufio.NewScanner(os.Stdin)
	for scanner.Scan() {
		if text := scanner.Text(); text != "" {
			lines = append(lines, text)
		}
	}
	config, err := parse(lines)
	if err != nil {
		fmt.Println("error:", err)
		os.Exit(1)
	}
	fmt.Printf("%+v\n", config)
	fmt.Println(config.Name + ":" + strconv.Itoa(config.Port))
}
