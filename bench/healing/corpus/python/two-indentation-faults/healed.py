# Bulls and cows: how well does each guess fit the hidden number?
HIDDEN = "4271"
GUESSES = ["1234", "4210", "9999", "4217", "4271"]


def score(hidden, guess):
    bulls = 0
    cows = 0
    for i in range(len(guess)):
        if guess[i] == hidden[i]:
            bulls += 1
        elif guess[i] in hidden:
            cows += 1
    return bulls, cows


def candidates(history):
    """How many numbers of four different digits fit everything known so far."""
    fitting = 0
    for number in range(10000):
        text = f"{number:04d}"
        if len(set(text)) < 4:
            continue
        if all(score(text, guess) == result for guess, result in history):
            fitting += 1
    return fitting


history = []
for guess in GUESSES:
    result = score(HIDDEN, guess)
    if len(set(guess)) == 4:
        history.append((guess, result))
    print(guess, "bulls", result[0], "cows", result[1], "left", candidates(history))
print("solved:", history[-1][1] == (4, 0))
