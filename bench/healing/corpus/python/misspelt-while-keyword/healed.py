# Number guessing: the program knows the number, the guesses come from the player.
secret = 34
low, high = 1, 50
guesses = []

while True:
    guess = int(input())
    guesses.append(guess)
    if guess == secret:
        print("right after", len(guesses), "guesses")
        break
    if guess < secret:
        low = max(low, guess + 1)
        print(guess, "is too low, it is in", low, "to", high)
    else:
        high = min(high, guess - 1)
        print(guess, "is too high, it is in", low, "to", high)

best = 0
span = 50
while span > 0:
    best += 1
    span //= 2
print("guesses:", guesses)
print("never needed more than", best)
print("wasted:", sum(1 for a, b in zip(guesses, guesses[1:]) if abs(a - secret) < abs(b - secret)))
