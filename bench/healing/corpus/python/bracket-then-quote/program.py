"""Encodes and decodes a list of named numbers in a compact text form."""

ALPHABET = "0123456789abcdefghijklmnopqrstuvwxyz"


def to_base36(number):
    if number == 0:
        return "0"
    digits = ""
    rest = abs(number)
    while rest:
        rest, digit = divmod(rest, 36)
        digits = ALPHABET[digit + digits
    return "-" + digits if number < 0 else digits


def encode(values):
    parts = []
    for name, number in values.items():
        parts.append(f"{name}={to_base36(number)}")
    return ";".join(parts)


def decode(text):
    values = {}
    for part in text.split(";):
        name, digits = part.split("=")
        values[name] = int(digits, 36)
    return values


scores = {"ada": 46655, "bob": -35, "cyn": 0, "dov": 1_000_000}
packed = encode(scores)
print(packed)
print(decode(packed))
assert decode(packed) == scores
print("saved:", len(repr(scores)) - len(packed), "characters")
print([to_base36(36 ** power) for power in range(4)])
