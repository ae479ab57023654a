"""Evaluates arithmetic with variables in reverse Polish notation."""
import operator

OPERATORS = {
    "+": operator.add, "-": operator.sub, "*": operator.mul,
    "/": operator.truediv, "^": operator.pow,
}


def value_of(token, variables):
    try:
        return float(token)
    except ValueError:
        pass
    try:
        return variables[token]
    except KeyError:
        raise LookupError(f"{token} is not defined") from None


def evaluate(expression, variables):
    stack = []
    for token in expression.split():
        if token in OPERATORS:
            right, left = stack.pop(), stack.pop()
            stack.append(OPERATORS[token](left, right))
        else:
            stack.append(value_of(token, variables))
    if len(stack) != 1:
        raise ValueError(f"{len(stack)} values are left over")
    return stack[0]


variables = {"x": 3.0, "rate": 0.25}
for expression in ("2 x * 1 +", "x 2 ^ rate *", "1 y +", "1 2 3 +", "8 x 1 - /"):
    try:
        print(f"{expression:<14} = {evaluate(expression, variables):g}")
    except (LookupError, ValueError) as error:
        print(f"{expression:<14} : {error}")
