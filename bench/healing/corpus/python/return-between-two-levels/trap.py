PARAGRAPH = """
Rain fell on the harbour all night, and by morning the boats sat low.
Nobody spoke of leaving. The boats could wait; the rain could not last.
"""


def clean(text):
    kept = [char.lower() if char.isalpha() else " " for char in text]
    return "".join(kept).split()


def count_words(text):
    counts = {}
    for word in clean(text):
        if word in counts:
            counts[word] += 1
        else:
            counts[word] = 1
        return counts


def report(counts, minimum):
    rows = [(count, word) for word, count in counts.items() if count >= minimum]
    rows.sort(key=lambda row: (-row[0], row[1]))
    for count, word in rows:
        print(f"{word:<8}{'*' * count} {count}")


counts = count_words(PARAGRAPH)
report(counts, 2)
print("different words:", len(counts))
print("words:", sum(counts.values()))
