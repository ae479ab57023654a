import csv
import io

TOWNS = """Town,Country,Population
Bergen,NO,291
Oslo,NO,717
Tampere,FI,255
Turku,FI,202
Malmo,SE,362
Uppsala,SE,185
Vaasa,FI,68
"""


def load(text):
    return list(csv.DictReader(io.StringIO(text)))


def group(rows):
    groups = {}
    for row in rows:
        country = row.get("country", "")
        groups.setdefault(country, []).append(row)
    return groups


def population(rows):
    return sum(int(row["Population"]) for row in rows)


rows = load(TOWNS)
for country, members in sorted(group(rows).items()):
    largest = max(members, key=lambda row: int(row["Population"]))
    print(country, len(members), "towns", population(members), "largest", largest["Town"])
print("all:", population(rows))
