"""A stack machine that runs programs written as text."""


def run(source):
    stack, output = [], []
    for line_number, line in enumerate(source.strip().splitlines(), 1):
        op, *args = line.split()
        if op == "push":
            stack.append(int(args[0]))
        elif op == "add":
            stack.append(stack.pop() + stack.pop())
        elif op == "mul":
            stack.append(stack.pop() * stack.pop())
        elif op == "neg":
            stack.append(-stack.pop())
        elif op == "dup":
            stack.append(stack[-1])
        elif op == "print":
            output.append(stack[-1])
        else:
            raise ValueError(f"line {line_number}: unknown instruction {op}")
    return output, stack


square_sum = """
push 3
dup
mul
push 4
dup
mul
add
print
neg
print
"""
output, stack = run(square_sum)
print("output:", output)
print("stack:", stack)
try:
    run("push 1\npush 2\ndiv")
except ValueError as error:
    print("error:", error)
