import json

TEXT = """
[
  {"city": "Graz", "visits": [3, 5, 2], "open": true},
  {"city": "Turin", "visits": [8, 1], "open": true},
  {"city": "Porto", "visits": [], "open": false},
  {"city": "Gdansk", "visits": [4, 4, 4, 1], "open": true}
]
"""

shops = json.loads(TEXT)
totals = {}
for shop of shops:
    if not shop["open"]:
        print("closed:", shop["city"])
        continue
    totals[shop["city"]] = sum(shop["visits"])

for city, total in sorted(totals.items(), key=lambda entry: -entry[1]):
    print(f"{city:<8}{total:>4}")
busiest = max(shops, key=lambda shop: max(shop["visits"], default=0))
print("busiest day:", busiest["city"], max(busiest["visits"]))
print(json.dumps({"total": sum(totals.values()), "open": len(totals)}))
