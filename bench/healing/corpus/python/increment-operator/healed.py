# Run-length encoding of the rows of a bitmap.
bitmap = [
    "....####....",
    "..########..",
    ".##......##.",
    "############",
    "#.#.#.#.#.#.",
]


def encode(row):
    out = ""
    i = 0
    while i < len(row):
        run = 1
        while i + run < len(row) and row[i + run] == row[i]:
            run += 1
        out += f"{run}{row[i]}" if run > 1 else row[i]
        i += run
    return out


def decode(code):
    out, count = "", ""
    for char in code:
        if char.isdigit():
            count += char
        else:
            out += char * int(count or 1)
            count = ""
    return out


for row in bitmap:
    code = encode(row)
    assert decode(code) == row
    print(f"{row} {code:<14} {len(code) / len(row):.0%}")
print("total:", sum(len(encode(row)) for row in bitmap), "of", sum(map(len, bitmap)))
