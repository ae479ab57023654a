"""Reads the catalogue of a seed shop and prints what can be sown when."""
import json

CATALOGUE = """
[
  {"name": "radish", "sow": [3, 4, 5, 8, 9], "days": 30},
  {"name": "pea", "sow": [3, 4], "days": 75},
  {"name": "bean", "sow": [5, 6, 7], "days": 60},
  {"name": "spinach", "sow": [3, 4, 8, 9], "days": 45}
]
"""

MONTHS = ["", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]


def calendar(seeds):
    months = {}
    for seed in seeds:
        for month in seed["sow"]:
            months.setdefault(month, []).append(seed["name"])
    return months


seeds = json.loads(CATALOGUE)
for month, names in sorted(calendar(seeds).items()):
    print(MONTHS[month], ", ".join(sorted(names)))
fastest = min(seeds, key=lambda seed: seed["days"])
print("fastest:", fastest["name"], fastest["days"], "days")
print("mean:", sum(seed["days"] for seed in seeds) / len(seeds))
