# A small shop counts what is on its shelves.

shelves = [
    {"name": "apples", "count": 12, "price": 0.4},
    {"name": "bread", "count": 3, "price": 2.5},
    {"name": "honey", "count": 1, "price": 6.0},
]


def restock(items, minimum):
    order = []
    for item in items:
        if item["count"] < minimum:
            order.push(item["name"])
    return order


def value(items):
    total = 0
    for item in items:
        total += item["count"] * item["price"]
    return totl


print("To order:", ", ".join(restock(shelves, 5)))
print(f"On the shelves: {value(shelves):.2f}")
