"""Sums and products in prefix notation, as (+ 10 (* 2 3)) but without brackets."""


def tokens(text):
    return [char for char in text if char != " "]


def evaluate(text):
    """Reads from the right: operands are pushed, an operator takes two."""
    stack = []
    for token in reversed(tokens(text)):
        if token in "+-*/":
            left = stack.pop()
            right = stack.pop()
            if token == "+":
                stack.append(left + right)
            elif token == "-":
                stack.append(left - right)
            elif token == "*":
                stack.append(left * right)
            else:
                stack.append(left / right)
        else:
            stack.append(int(token))
    return stack.pop()


for text in ("+ 1 2", "* + 1 2 4", "- 10 4", "+ 10 * 2 30", "/ 81 9", "- -5 3"):
    print(f"{text:<14} {evaluate(text)}")
print(sum(evaluate(f"* {n} {n}") for n in range(8, 12)))
