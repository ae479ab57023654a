# Attacks the clock: waits for input when there is none.
print(input())
