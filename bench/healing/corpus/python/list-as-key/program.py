"""Groups words that are anagrams of each other."""

WORDS = """
listen silent enlist tinsel stone notes onset tones
later alter alert garden danger ranged night thing
""".split()


def signature(word):
    letters = sorted(word)
    return letters


def group(words):
    groups = {}
    for word in words:
        key = signature(word)
        if key not in groups:
            groups[key] = []
        groups[key].append(word)
    return groups


groups = group(WORDS)
by_size = sorted(groups.values(), key=lambda words: (-len(words), words))
for words in by_size:
    print(len(words), " ".join(sorted(words)))
print("groups:", len(groups))
print("letters of the largest:", "".join(signature(by_size[0][0])))
print("partners of 'thing':", [w for w in groups[signature("thing")] if w != "thing"])
