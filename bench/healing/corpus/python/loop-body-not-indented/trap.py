"""Vigenère cipher for lower-case text."""
from string import ascii_lowercase as ALPHABET


def shift(letter, key_letter, direction):
    offset = ALPHABET.index(key_letter) * direction
    return ALPHABET[(ALPHABET.index(letter) + offset) % 26]


def apply(text, key, direction):
    out = []
    used = 0
    for char in text.lower():
        if char not in ALPHABET:
            out.append(char)
            continue
        out.append(shift(char, key[used % len(key)], direction))
        used += 1
    return "".join(out)


def frequencies(text):
    counts = {}
    for char in text:
        if char in ALPHABET:
            counts[char] = counts.get(char, 0) + 1
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))


def caesar_row(text):
    row = ""
    for char in text:
        moved = shift(char, "d", 1)
    row += moved
    return row


secret = apply("Attack the east gate at dawn", "lemon", 1)
print(secret)
print(apply(secret, "lemon", -1))
print(frequencies(secret)[:3])
print(caesar_row("zebra"), caesar_row("oxygen"))
