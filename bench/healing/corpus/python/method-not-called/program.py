"""Keyword search over a handful of documents with an inverted index."""

DOCUMENTS = {
    "tides": "The moon pulls the sea and the sea rises twice a day",
    "bread": "Flour and water and time make bread rise",
    "maps": "A map shows the sea in blue and the land in brown",
    "clocks": "Time is told by the moon or by a clock",
}
STOP_WORDS = {"the", "and", "a", "in", "is", "by", "or"}


def words(text):
    return [word for word in text.lower.split() if word not in STOP_WORDS]


def build(documents):
    index = {}
    for name, text in documents.items():
        for word in words(text):
            index.setdefault(word, set()).add(name)
    return index


def search(index, query):
    """Documents that hold every word of the query."""
    found = None
    for word in words(query):
        names = index.get(word, set())
        found = names if found is None else found & names
    return sorted(found or [])


index = build(DOCUMENTS)
print("words:", len(index))
for query in ("sea", "the Moon", "moon time", "sea bread", "or"):
    print(f"{query!r}: {search(index, query)}")
print("in most documents:", sorted(index, key=lambda word: (-len(index[word]), word))[:3])
