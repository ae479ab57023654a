# Electricity bills from meter readings: "customer previous current tariff".
READINGS = """\
Adler 10450 10770 day
Brandt 20110 20990 night
Costa 3300 3340 day
"""
CENTS = {"day": 31, "night": 24}
BASE_FEE = 40
ALLOWANCE = 500


def units(fields):
    return int(fields[2]) - int(fields[1])


def warning_level(fields):
    """The reading at which the customer is warned: the current one plus the allowance."""
    return fields[2] + ALLOWANCE


bills = {}
for line in READINGS.splitlines():
    fields = line.split()
    name, tariff = fields[0], fields[3]
    cents = units(fields) * CENTS[tariff] + BASE_FEE * 100
    bills[name] = cents
    print(f"{name:<8}{units(fields):>5} kWh {cents / 100:>8.2f} warn at {warning_level(fields)}")

print("total:", sum(bills.values()) / 100)
print("highest:", max(bills, key=bills.get))
