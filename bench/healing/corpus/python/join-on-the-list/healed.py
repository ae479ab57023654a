class Table:
    """Prints rows as aligned text or as CSV."""

    def __init__(self, *headers):
        self.headers = headers
        self.rows = []

    def add(self, *cells):
        if len(cells) != len(self.headers):
            raise ValueError(f"{len(self.headers)} cells are needed, not {len(cells)}")
        self.rows.append([str(cell) for cell in cells])

    def text(self):
        widths = [max(map(len, column)) for column in zip(self.headers, *self.rows)]
        lines = []
        for row in [self.headers, *self.rows]:
            lines.append("  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip())
        lines.insert(1, "-" * max(map(len, lines)))
        return "\n".join(lines)

    def csv(self):
        def quote(cell):
            return '"' + cell.replace('"', '""') + '"' if set(cell) & set('",') else cell

        lines = []
        for row in [self.headers, *self.rows]:
            cells = [quote(cell) for cell in row]
            lines.append(",".join(cells))
        return lines


table = Table("planet", "moons", "nickname")
table.add("Mars", 2, "the red one")
table.add("Saturn", 146, 'the "lord", with rings')
table.add("Venus", 0, "evening star")
print(table.text())
print("\n".join(table.csv()))
try:
    table.add("Earth", 1)
except ValueError as error:
    print("error:", error)
