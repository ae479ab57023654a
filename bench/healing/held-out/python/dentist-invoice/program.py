TREATMENTS = {
    "check-up": 48.00,
    "filling": 92.50,
    "cleaning": 65.00,
    "x-ray": 33.20,
}
INSURANCE_SHARE = {"check-up": 1.0, "filling": 0.75, "cleaning": 0.5, "x-ray": 0.75}


def invoice(patient, done):
    lines = [f"Invoice for {patient}"]
    total = paid = 0
    for treatment, times in done:
        price = TREATMENTS[treatment] * times
        share = price * INSURANCE_SHARE[treatment]
        total += price
        paid += share
        lines.append(f"  {times} x {treatment:<10}{price:>9.2f}{-share:>9.2f}")
    lines.append(f"  {'to pay':<14}{total - paid:>9.2f")
    return "\n".join(lines), total - paid


visits = {
    "P. Okafor": [("check-up", 1), ("x-ray", 2)],
    "L. Brandt": [("filling", 2), ("cleaning", 1)],
    "S. Moreau": [("check-up", 1)],
}

owed = 0
for patient, done in visits.items():
    text, rest = invoice(patient, done)
    print(text)
    owed += rest
print(f"open amount of all patients: {owed:.2f}")
