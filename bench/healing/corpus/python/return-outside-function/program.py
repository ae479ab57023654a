"""Checks and repairs ISBN-10 and ISBN-13 numbers."""


def digits(isbn):
    return [10 if char == "X" else int(char) for char in isbn if char.isdigit() or char == "X"]


def valid_10(isbn):
    values = digits(isbn)
    total = sum(weight * value for weight, value in zip(range(10, 0, -1), values))
    return len(values) == 10 and total % 11 == 0


def check_digit_13(values):
    total = 0
    for position, value in enumerate(values[:12]):
        total += value * (3 if position % 2 else 1)
return (10 - total % 10) % 10


def to_13(isbn10):
    values = [9, 7, 8] + digits(isbn10)[:9]
    values.append(check_digit_13(values))
    return "".join(map(str, values))


for isbn in ("0-306-40615-2", "0-8044-2957-X", "0-306-40615-7"):
    if valid_10(isbn):
        print(isbn, "->", to_13(isbn))
    else:
        print(isbn, "is not valid")
print("check digit:", check_digit_13(digits("978-3-16-148410")))
