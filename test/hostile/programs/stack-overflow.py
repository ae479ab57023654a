# Attacks the stack: a function that calls itself without end.
def deeper():
    return deeper() + 1


deeper()
