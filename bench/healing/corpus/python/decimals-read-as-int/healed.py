"""Compares the shelf prices of shops per kilogram."""

OFFERS = """\
Corner|rice|2.49|1.0
Market|rice|5.20|2.5
Depot|rice|21.00|10
Corner|salt|0.65|0.5
Market|salt|0.99|1
"""


def parse(line):
    shop, item, price, weight = line.split("|")
    return {"shop": shop, "item": item, "price": float(price), "weight": float(weight)}


def per_kilogram(offer):
    return offer["price"] / offer["weight"]


offers = [parse(line) for line in OFFERS.splitlines()]
for item in ("rice", "salt"):
    candidates = [offer for offer in offers if offer["item"] == item]
    best = min(candidates, key=per_kilogram)
    for offer in candidates:
        mark = "*" if offer is best else " "
        print(f"{mark} {item} {offer['shop']:<7}{per_kilogram(offer):6.2f} per kg")
    saving = 1 - per_kilogram(best) / max(map(per_kilogram, candidates))
    print(f"  saves {saving:.0%}")
print("everything once:", round(sum(offer["price"] for offer in offers), 2))
