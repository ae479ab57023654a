"""Evaluates a column of user input and tells the good numbers from the bad."""


def to_number(text):
    text = text.strip().replace(",", "")
    try:
        return int(text)
    except ValueError:
        pass
    try:
        return float(text)
    except ValueError:
        return None


COLUMN = ["12", " 7.5", "1,204", "n/a", "-3", "", "2e3", "0x1f", "1.2.3"]

good, bad = [], []
for cell in COLUMN:
    number = to_number(cell)
    if number is None:
        bad.append(cell)
    else:
        good.append(number)

print("good:", good)
print("bad:", bad)
print("sum:", sum(good))
print("range:", min(good), "to", max(good))
print("whole numbers:", [n for n in good if isinstance(n, int)])
