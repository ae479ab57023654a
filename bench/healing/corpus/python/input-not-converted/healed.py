"""Reads whole numbers until a zero and reports on them."""


def read_numbers():
    numbers = []
    while True:
        value = int(input())
        if value == 0:
            return numbers
        if value < 0:
            print("ignored:", value)
            continue
        numbers.append(value)


def median(numbers):
    ordered = sorted(numbers)
    middle = len(ordered) // 2
    if len(ordered) % 2:
        return ordered[middle]
    return (ordered[middle - 1] + ordered[middle]) / 2


numbers = read_numbers()
print("read:", numbers)
print("sum:", sum(numbers), "mean:", round(sum(numbers) / len(numbers), 2))
print("median:", median(numbers))
print("above the mean:", [n for n in numbers if n * len(numbers) > sum(numbers)])
