"""Monthly expense report from a small ledger kept as text."""

LEDGER = """\
2024-03-01 groceries 54.20
2024-03-02 transport 12.00
2024-03-04 groceries 31.75
2024-03-09 rent 640.00
2024-03-15 leisure 22.50
2024-03-21 transport 9.40
2024-03-28 groceries 47.05
"""


def parse(ledger):
    entries = []
    for line in ledger.splitlines():
        date, category, amount = line.split()
        entries.append((date, category, float(amount)))
    return entries


def summarise(entries):
    by_category = {}
    running_total = 0.0
    for _, category, amount in entries:
        by_category[category] = by_category.get(category, 0.0) + amount
        running_total += amount
    return by_category, running_total


def report(entries):
    by_category, total = summarise(entries)
    print("Expenses for March")
    for category in sorted(by_category, key=by_category.get, reverse=True):
        share = 100 * by_category[category] / total
        print(f"{category:<12}{by_category[category]:>9.2f}{share:>7.1f} %")
    print(f"{'total':<12}{total:>9.2f}")


entries = parse(LEDGER)
report(entries)
print("entries:", len(entries))
