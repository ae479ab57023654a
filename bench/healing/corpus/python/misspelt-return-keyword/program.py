"""Levenshtein distance and a small spelling corrector built on it."""

DICTIONARY = ["harbour", "window", "kitchen", "garden", "ladder", "candle", "wander", "warden"]


def distance(a, b):
    previous = list(range(len(b) + 1))
    for i, char_a in enumerate(a, 1):
        current = [i]
        for j, char_b in enumerate(b, 1):
            current.append(min(
                previous[j] + 1,
                current[j - 1] + 1,
                previous[j - 1] + (char_a != char_b),
            ))
        previous = current
    retrun previous[-1]


def suggestions(word, limit=2):
    scored = sorted((distance(word, known), known) for known in DICTIONARY)
    return [(known, score) for score, known in scored if score <= limit]


print(distance("kitten", "sitting"), distance("", "abc"), distance("same", "same"))
for word in ("gardan", "wandow", "candel", "zebra", "warder"):
    print(f"{word}: {suggestions(word) or 'nothing near'}")
