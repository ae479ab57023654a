def balanced(text):
    """Checks that every bracket in text is closed by its own kind, in order."""
    pairs = {")": "(", "]": "[", "}": "{"}
    stack = []
    for position, char in enumerate(text):
        if char in pairs.values():
            stack.append((char, position))
        elif char in pairs:
            if not stack:
                return f"extra {char} at {position}"
            opener, where = stack.pop()
            if opener != pairs[char]:
                return f"{opener} at {where} closed by {char} at {position}"
    if stack:
        opener, where = stack[-1]
        return f"{opener} at {where} never closed"
    return "balanced"


samples = ["a[i] = f(x, {y: 1})", "(a + b]", "((1 + 2) * 3", "no brackets", "1)"]
for sample in samples:
    print(f"{sample:<22} {balanced(sample)}")
