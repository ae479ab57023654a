"""Prints a knitting chart: K is a knit stitch, P a purl stitch."""

WIDTH = 12
BORDER = 2


def row(number, width):
    stitches = []
    for column in range(width):
        in_border = column < BORDER or column >= width - BORDER
        if in_border:
            stitches.append("K")
        elif (column + number) % 4 < 2:
            stitches.append("K")
        else:
            stitches.append("P")
    return "".join(stitches)


def shorten(stitches):
    """Turn KKPPPK into K2 P3 K1."""
    parts = []
    previous, count = stitches[0], 0
    for stitch in stitches:
        if stitch == previous:
            count += 1
            continue
        parts.append(f"{previous}{count}")
        previous, count = stitch, 1
    parts.append(f"{previous}{count}")
    return " ".join(parts)


purls = 0
for number in range(6):
    pattern = row(number, WIDTH)
    purls += pattern.count("P")
    side = "right" if number % 2 == 0 else "wrong"
    print(f"row {number + 1} ({side} side): {shorten(pattern)}")
print("purl stitches:", purls)
