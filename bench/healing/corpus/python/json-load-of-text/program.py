import json

EXPORT = '''
{"library": "East", "books": [
  {"title": "Salt Roads", "year": 1998, "tags": ["travel", "history"], "copies": 3},
  {"title": "The Slow Clock", "year": 2011, "tags": ["novel"], "copies": 1},
  {"title": "Field Notes", "year": 2004, "tags": ["nature", "travel"], "copies": 2},
  {"title": "Ninety Bridges", "year": 2019, "tags": ["history"], "copies": 0}
]}
'''


def by_tag(books):
    index = {}
    for book in books:
        for tag in book["tags"]:
            index.setdefault(tag, []).append(book["title"])
    return index


data = json.load(EXPORT)
books = data["books"]
print(data["library"], "has", sum(book["copies"] for book in books), "copies of", len(books), "books")
for tag, titles in sorted(by_tag(books).items()):
    print(f"{tag}: {', '.join(sorted(titles))}")

missing = [book["title"] for book in books if not book["copies"]]
print("to order:", json.dumps(missing))
newest = max(books, key=lambda book: book["year"])
newest["copies"] += 2
print(json.dumps(newest, sort_keys=True))
