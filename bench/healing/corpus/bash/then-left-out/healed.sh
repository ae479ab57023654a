#!/bin/bash
# Prints the numbers up to a limit in FizzBuzz style.
limit=15

line_for() {
  local n=$1
  if (( n % 15 == 0 )); then
    echo FizzBuzz
  elif (( n % 3 == 0 )); then
    echo Fizz
  elif (( n % 5 == 0 )); then
    echo Buzz
  else
    echo "$n"
  fi
}

for (( i = 1; i <= limit; i++ )); do
  line_for "$i"
done

words=$(for (( i = 1; i <= limit; i++ )); do line_for "$i"; done | grep -c '[a-z]')
echo "$words words"
if [ "$words" -gt 6 ]
then
  echo "more words than expected"
else
  echo "few words"
fi
