"""Bubble, insertion and selection sort, with a count of the moves that each one makes."""


def bubble(values):
    values, swaps = list(values), 0
    for end in range(len(values) - 1, 0, -1):
        for i in range(end):
            if values[i] > values[i + 1]:
                values[i], values[i + 1] = values[i + 1], values[i]
                swaps += 1
    return values, swaps


def insertion(values):
    values, shifts = list(values), 0
    for i in range(1, len(values)):
        current = values[i]
        j = i
        while j > 0 and values[j - 1] > current:
            values[j] = values[j - 1]
            shifts += 1
            j -= 1
        values[j] = current
    return values, shifts


def selection(values):
    values, swaps = list(values), 0
    for i in range(len(values)):
        smallest = min(range(i, len(values)), key=values.__getitem__)
        if smallest != i:
            values[i], values[smallest] = values[smallest], values[i]
            swaps += 1
    return values, swaps


data = [29, 10, 14, 37, 13, 5, 33]
for sort in (bubble, insertion, selection):
    ordered, moves = sort(data)
    assert ordered == sorted(data), sort.__name__
    print(f"{sort.__name__:<10} {ordered} {moves} moves")
