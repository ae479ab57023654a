"""A spreadsheet: cells with numbers, texts and formulas, ranges and error values."""
import re

CELL = re.compile(r"([A-Z])(\d+)")
TOKEN = re.compile(r"\s*(?:(\d+(?:\.\d+)?)|([A-Z]\d+:[A-Z]\d+)|([A-Z]\d+)|([A-Z]+)|(.))")


class SheetError(Exception):
    """An error value such as #REF that stands in a cell."""


def expand(text):
    """The names of the cells in a range such as A1:B3, row by row."""
    (left, top), (right, bottom) = (CELL.fullmatch(corner).groups() for corner in text.split(":"))
    for row in range(int(top), int(bottom) + 1):
        for column in range(ord(left), ord(right) + 1):
            yield f"{chr(column)}{row}"


class Sheet:
    def __init__(self):
        self.cells = {}
        self.cache = {}
        self.active = []

    def __setitem__(self, name, content):
        self.cells[name] = content
        self.cache.clear()

    def value(self, name):
        """The value of a cell: an empty one counts as zero."""
        content = self.cells.get(name, 0)
        if not isinstance(content, str) or not content.startswith("="):
            return content
        if name in self.cache:
            return self.cache[name]
        if name in self.active:
            raise SheetError("#CYCLE")
        self.active.append(name)
        try:
            self.cache[name] = Formula(self, content[1:]).evaluate()
        finally:
            self.active.pop()

    def number(self, name):
        value = self.value(name) or 0
        if isinstance(value, str):
            raise SheetError("#TEXT")
        return value

    def shown(self, name):
        try:
            value = self.value(name)
        except SheetError as error:
            return str(error)
        return f"{value:g}" if isinstance(value, (int, float)) else str(value)


class Formula:
    FUNCTIONS = {
        "SUM": sum,
        "MAX": max,
        "MIN": min,
        "COUNT": len,
        "MEAN": lambda values: sum(values) / len(values),
    }

    def __init__(self, sheet, text):
        self.sheet = sheet
        self.tokens = [match.groups() for match in TOKEN.finditer(text)]
        self.position = 0

    def symbol(self):
        if self.position < len(self.tokens):
            return self.tokens[self.position][4]
        return None

    def next(self):
        if self.position >= len(self.tokens):
            raise SheetError("#PARSE")
        self.position += 1
        return self.tokens[self.position - 1]

    def expect(self, symbol):
        if self.next()[4] != symbol:
            raise SheetError("#PARSE")

    def evaluate(self):
        result = self.sum()
        if self.position < len(self.tokens):
            raise SheetError("#PARSE")
        return result

    def sum(self):
        result = self.product()
        while self.symbol() in ("+", "-"):
            if self.next()[4] == "+":
                result += self.product()
            else:
                result -= self.product()
        return result

    def product(self):
        result = self.factor()
        while self.symbol() in ("*", "/"):
            if self.next()[4] == "*":
                result *= self.factor()
            else:
                divisor = self.factor()
                if divisor == 0:
                    raise SheetError("#DIV")
                result /= divisor
        return result

    def factor(self):
        number, span, cell, function, symbol = self.next()
        if number:
            return float(number)
        if cell:
            return self.sheet.number(cell)
        if function in self.FUNCTIONS:
            self.expect("(")
            values = [self.sheet.number(name) for name in expand(self.next()[1] or "A1:A1")]
            self.expect(")")
            return self.FUNCTIONS[function](values)
        if symbol == "(":
            result = self.sum()
            self.expect(")")
            return result
        raise SheetError("#NAME" if function else "#PARSE")


sheet = Sheet()
rows = [("rent", 640), ("food", 212.5), ("phone", 19.9), ("tickets", 49)]
for row, (name, amount) in enumerate(rows, 1):
    sheet[f"A{row}"] = name
    sheet[f"B{row}"] = amount
    sheet[f"C{row}"] = f"=B{row} * 12"
sheet["B6"], sheet["C6"] = "=SUM(B1:B4)", "=SUM(C1:C4)"
sheet["D1"], sheet["D2"] = "=C6 / 12 - B6", "=MEAN(B1:B4) + 2 * (B3 - 10)"
sheet["E1"], sheet["E2"], sheet["E3"] = "=A1 + 1", "=B1 / D9", "=E4 + 1"
sheet["E4"], sheet["E5"], sheet["E6"] = "=E3 * 2", "=COST(B1:B2)", "=MAX(B1:C4) 3"

for name in ("B6", "C6", "D1", "D2", "E1", "E2", "E3", "E5", "E6", "Z9"):
    print(name, sheet.shown(name))
sheet["B2"] = 180
print("after a change:", sheet.shown("B6"), sheet.shown("C6"), sheet.shown("C2"))
