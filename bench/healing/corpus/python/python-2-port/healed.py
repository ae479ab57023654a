# Frequencies of letter pairs, and a text that is made of the most frequent ones.

TEXT = (
    "she sells sea shells on the sea shore and the shells that she sells "
    "are sea shells for sure so if she sells shells on the shore"
)


def pairs(text):
    counts = {}
    for i in range(len(text) - 1):
        pair = text[i:i + 2]
        if " " in pair:
            continue
        counts[pair] = counts.get(pair, 0) + 1
    return counts


def successors(counts):
    table = {}
    for pair, count in counts.items():
        table.setdefault(pair[0], []).append((count, pair[1]))
    for letter in table:
        table[letter].sort(key=lambda entry: (-entry[0], entry[1]))
    return table


def babble(table, letter, length):
    out = letter
    used = {}
    while len(out) < length and letter in table:
        choices = table[letter]
        turn = used.get(letter, 0)
        used[letter] = turn + 1
        letter = choices[turn % len(choices)][1]
        out += letter
    return out


print("letters: %d" % len(TEXT.replace(" ", "")))
counts = pairs(TEXT)
ranking = sorted(counts, key=lambda pair: (-counts[pair], pair))
for pair in ranking[:4]:
    print("%s %d" % (pair, counts[pair]))
table = successors(counts)
print("after s: %s" % "".join(letter for _, letter in table["s"]))
for letter in "sot":
    print(babble(table, letter, 12))
