"""A parser and evaluator for formulas with variables, functions and precedence."""
import math

FUNCTIONS = {"sqrt": math.sqrt, "abs": abs, "max": max, "min": min}
PRECEDENCE = {"+": 1, "-": 1, "*": 2, "/": 2, "%": 2, "^": 3}


class FormulaError(Exception):
    pass


def tokenize(text):
    tokens = []
    position = 0
    while position < len(text):
        char = text[position]
        if char.isspace():
            position += 1
        elif char.is_digit():
            end = position
            while end < len(text) and (text[end].isdigit() or text[end] == "."):
                end += 1
            tokens.append(("number", float(text[position:end])))
            position = end
        elif char.isalpha():
            end = position
            while end < len(text) and (text[end].isalnum() or text[end] == "_"):
                end += 1
            tokens.append(("name", text[position:end]))
            position = end
        elseif char in "+-*/%^(),":
            tokens.append((char, char))
            position += 1
        else:
            raise FormulaError(f"unexpected {char!r} at {position}")
    tokens.append(("end", None))
    return tokens


class Parser:
    """Builds nested tuples by precedence climbing."""

    def __init__(self, text):
        self.tokens = tokenize(text)
        self.position = 0

    def peek(self):
        return self.tokens[self.position][0]

    def advance(self, kind=None):
        found, value = self.tokens[self.position]
        if kind is not None and found != kind:
            raise FormulaError(f"expected {kind}, found {found}")
        self.position += 1
        return value

    def parse(self):
        tree = self.expression(1)
        self.advance("end")
        return tree

    def expression(self, lowest):
        left = operand()
        while PRECEDENCE.get(self.peek(), 0) >= lowest:
            operator = self.advance()
            above = PRECEDENCE[operator] + (operator != "^")
            left = (operator, left, self.expression(above))
        return left

    def operand(self):
        if self.peek() == "-":
            self.advance()
            return ("neg", self.expression(3))
        if self.peek() == "(":
            self.advance()
            tree = self.expression(1)
            self.advance(")")
            return tree
        if self.peek() == "name":
            name = self.advance()
            if self.peek() != "(":
                return ("name", name)
            self.advance("(")
            arguments = [self.expression(1)]
            while self.peek() == ",":
                self.advance()
                arguments.append(self.expression(1))
            self.advance(")")
            return ("call", name, arguments)
        return ("number", self.advance("number"))


def evaluate(tree, variables):
    kind, *parts = tree
    if kind == "number":
        return parts[0]
    if kind == "name":
        if parts[0] not in variables:
            raise FormulaError(f"{parts[0]} has no value")
        return variables[parts[0]]
    if kind == "call":
        if parts[0] not in FUNCTIONS:
            raise FormulaError(f"there is no function {parts[0]}")
        return FUNCTIONS[parts[0]](*(evaluate(part, variables) for part in parts[1]))
    values = [evaluate(part, variables) for part in parts]
    if kind == "neg":
        return -values[0]
    left, right = values
    if kind == "/" and right == 0:
        raise FormulaError("division by zero")
    return {
        "+": lambda: left + right, "-": lambda: left - right, "*": lambda: left * right,
        "/": lambda: left / right, "%": lambda: left % right, "^": lambda: left ** right,
    }[kind]()


variables = {"x": 3.0, "y": 4.0, "rate": 0.05}
formulas = [
    "1 + 2 * 3", "(1 + 2) * 3", "2 ^ 3 ^ 2", "-x ^ 2", "10 - 4 - 3", "sqrt(x^2 + y^2)",
    "100 * (1 + rate) ^ 2", "max(x, y, 7 % 5) / 8", "1 / (x - 3)", "2 * (3 + ", "z + 1", "3 $ 4",
]
for formula in formulas:
    try:
        print(f"{formula:<22}{evaluate(Parser(formula).parse(), variables):>10.4f}")
    except FormulaError as error:
        print(f"{formula:<22}{error}")
print(Parser("a + b * -2").parse())
