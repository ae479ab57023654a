"""Sorts a shelf of books and sets aside those whose number cannot be right."""


def check_digit(digits):
    total = sum(int(d) * (1 if i % 2 == 0 else 3) for i, d in enumerate(digits))
    return (10 - total % 10) % 10


def is_valid(isbn):
    digits = isbn.replace("-", "")
    if len(digits) != 13 or not digits.isdigit():
        return False
    return int(digits[-1]) == check_digit(digits[:12])


books = [
    ("The Salt Road", "978-0-306-40615-7"),
    ("Winter Bees", "978-3-16-148410-0"),
    ("A Short Map", "978-1-4028-9462-7"),
    ("Nine Doors", "978-0-00-000000-1"),
    ("Torn Pages", "978-12"),
]

shelf = []
rejected = []
for title, isbn in books:
    (shelf if is_valid(isbn) else rejected).append((isbn, title))

for isbn, title in sorted(shelf):
    print(isbn, title)
print("rejected:", ", ".join(title for _, title in rejected))
