"""Prints a poem with its lines numbered."""

POEM = [
    "The kettle sings, the cups are set,",
    "a robin taps the window pane,",
    "the garden path is shining wet,",
    "and all the gutters drum with rain.",
]


def longest(lines):
    best = ""
    for line in lines:
        if len(line) > len(best):
            best = line
    return best


def numbered(lines):
    for number, text in enumerate(lines, 1):
        print(f"{number}: {line}")


numbered(POEM)
print("longest:", longest(POEM))
