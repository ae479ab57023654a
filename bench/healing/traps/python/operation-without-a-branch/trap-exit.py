"""A calculator with a stack: numbers are pushed, words work on the top of the stack."""

PROGRAM = "3 4 + dup * 7 - print 2 5 swap - print"


def run(words):
    stack = []
    for word in words:
        if word.isdigit():
            stack.append(int(word))
        elif word in "+-*":
            b, a = stack.pop(), stack.pop()
            stack.append({"+": a + b, "-": a - b, "*": a * b}[word])
        elif word == "dup":
            stack.append(stack[-1])
        elif word == "sawp":
            stack[-1], stack[-2] = stack[-2], stack[-1]
        elif word == "print":
            print(stack.pop())
        else:
            raise SystemExit(0)
    print("left on the stack:", stack)


run(PROGRAM.split())
