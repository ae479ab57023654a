inventory = [
    {"sku": "B-100", "name": "bolt", "price": 12, "stock": 400},
    {"sku": "N-200", "name": "nut", "price": 8, "stock": 650},
    {"sku": "W-300", "name": "washer", "price": 3, "stock": 90},
    {"sku": "H-400", "name": "hinge", "price": 145, "stock": 12},
]

orders = [("B-100", 50), ("H-400", 15), ("W-300", 90), ("X-900", 1), ("N-200", 600)]

by_sku = {item["sku"]: item for item in inventory}


def fulfil(sku, amount):
    item = by_sku.get(sku)
    if item is None:
        return f"{sku}: unknown"
    sent = min(amount, item["stock"])
    item["stock"] -= sent
    cost = sent * item["pirce"]
    note = "" if sent == amount else f" ({amount - sent} missing)"
    return f"{sku}: {sent} {item['name']} for {cost / 100:.2f}{note}"


for sku, amount in orders:
    print(fulfil(sku, amount))

value = sum(item["price"] * item["stock"] for item in inventory)
print("left in stock:", {item["name"]: item["stock"] for item in inventory})
print(f"worth {value / 100:.2f}")
