"""What each seller took in a day."""

SALES = [("ana", 20), ("bo", 35), ("ana", 15), ("cleo", 50), ("bo", 5)]

totals = {}
for name, amount in SALES:
    totals[name] = totals.get(name, 0) + amount

for name in sorted(totals):
    print(f"{name:5}{totals[name]:4}")
print("all:", sum(totals.values()))
