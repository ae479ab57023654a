LOG = """
km;litres;price
12040;3.9;7.05
12168;4.2;7.31
12290;4;7.20
12431;4.75;8.27
"""


def read_log(text):
    rows = []
    for line in text.strip().split("\n")[1:]:
        km, litres, price = line.split(";")
        rows.append((int(km), float(litres), float(price)))
    return rows


def consumption(rows):
    """Litres per 100 km between each two fillings."""
    out = []
    for (km_before, _, _), (km, litres, _) in zip(rows, rows[1:]):
        out.append(litres / (km - km_before) * 100)
    return out


rows = read_log(LOG)
values = consumption(rows)
for (km, litres, price), value in zip(rows[1:], values):
    print(f"at {km} km: {litres:.2f} l for {price:.2f}, {value:.2f} l/100 km")

tanked = sum(litres for _, litres, _ in rows)
paid = sum(price for _, _, price in rows)
print(f"{tanked:.2f} l in all, {paid / tanked:.3f} a litre")
print("thirstiest leg:", f"{max(values):.2f}")
