#!/bin/bash
# Centres some lines of text.
width=20

centre() {
  local text=$1
  local padding=$(( (width - ${#text}) / 2 ))
  printf '%*s%s\n' "$padding" '' "$text"
}

centre "Menu"
centre "soup of the day"
title="Good evening"
echo "${#title} characters"
