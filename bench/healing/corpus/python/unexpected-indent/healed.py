def read_roman(numeral):
    """The value of a Roman numeral."""
    values = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
    total = 0
    for current, following in zip(numeral, numeral[1:] + " "):
        value = values[current]
        if value < values.get(following, 0):
            value = -value
        total += value
    return total


def write_roman(number):
    parts = [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
        (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    numeral = ""
    for value, letters in parts:
        count, number = divmod(number, value)
        numeral += letters * count
    return numeral


for numeral in ("XIV", "XLII", "MCMXCIV", "MMXXV", "CDXLIV"):
    number = read_roman(numeral)
    print(f"{numeral:>8} = {number}")
    assert write_roman(number) == numeral
print("longest below 100:", max((write_roman(n) for n in range(1, 100)), key=len))
print("1999 + 1 =", write_roman(read_roman("MCMXCIX") + 1))
