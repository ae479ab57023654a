#!/bin/bash
# Looks up the capital of a country.
capital_of() {
  case $1 in
    "New Zealand") echo Wellington ;;
    "Costa Rica") echo "San José" ;;
    Peru) echo Lima ;;
    *) echo unknown ;;
  esac
}

asked=("Peru" "New Zealand" "Atlantis")
for country in "${asked[@]}"; do
  echo "$country: $(capital_of "$country")"
done

last="Costa Rica"
if [ "$last" = "Costa Rica" ]; then
  echo "last: $(capital_of "$last")"
else
  echo "no match" >&2
  exit 3
fi
