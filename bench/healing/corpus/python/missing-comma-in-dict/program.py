"""Translates text to Morse code and back."""

MORSE = {
    "a": ".-", "b": "-...", "c": "-.-.", "d": "-..", "e": ".", "f": "..-.",
    "g": "--.", "h": "....", "i": "..", "j": ".---", "k": "-.-", "l": ".-.."
    "m": "--", "n": "-.", "o": "---", "p": ".--.", "q": "--.-", "r": ".-.",
    "s": "...", "t": "-", "u": "..-", "v": "...-", "w": ".--", "x": "-..-",
    "y": "-.--", "z": "--..",
}
LETTERS = {code: letter for letter, code in MORSE.items()}


def encode(text):
    words = text.lower().split()
    return " / ".join(" ".join(MORSE[char] for char in word if char in MORSE) for word in words)


def decode(code):
    words = code.split(" / ")
    return " ".join("".join(LETTERS[symbol] for symbol in word.split()) for word in words)


message = "Meet me at the lamp post"
code = encode(message)
print(code)
print(decode(code))
print("letters known:", len(MORSE))
print("dots:", code.count("."), "dashes:", code.count("-"))
print("shortest:", sorted(letter for letter, symbol in MORSE.items() if len(symbol) == 1))
assert decode(code) == message.lower()
