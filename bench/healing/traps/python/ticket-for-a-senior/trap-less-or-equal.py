"""Ticket prices by age."""

VISITORS = [("Ana", 34), ("Bo", 8), ("Cleo", 71), ("Dov", 65)]


def price(age):
    """Under twelve: half of the full price. From 65 on: eight. Others: the full price."""
    full = 12
    if age < 12:
        return full / 2
    if age <= 65:
        return 8
    return full


total = 0
for name, age in VISITORS:
    total += price(age)
    print(f"{name} pays {price(age):.2f}")
print(f"together {total:.2f}")
