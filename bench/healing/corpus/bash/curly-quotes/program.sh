#!/bin/bash
# Prints a short letter.
set -e
name="Lena"
days=3

body() {
  echo "your order arrives in $days days."
}

echo "Dear $name,"
body
closing=“With kind regards”
echo "$closing"
echo "The shop"
