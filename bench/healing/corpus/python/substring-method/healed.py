class FixedWidthReader:
    """Reads records whose fields stand in fixed columns."""

    LAYOUT = {"id": (0, 4), "name": (4, 14), "grade": (14, 16), "points": (16, 20)}

    def __init__(self, text):
        self.lines = [line for line in text.split("\n") if line.strip()]

    def field(self, line, name):
        start, end = self.LAYOUT[name]
        return line[start:end].strip()

    def records(self):
        for line in self.lines:
            record = {name: self.field(line, name) for name in self.LAYOUT}
            record["points"] = int(record["points"])
            yield record


TEXT = """
1001Okafor    A  312
1002Lindqvist B  287
1003Moreau    A  330
1007Tanaka    C  199
"""

reader = FixedWidthReader(TEXT)
best = None
for record in reader.records():
    print(record["id"], record["name"].upper(), record["grade"], record["points"])
    if best is None or record["points"] > best["points"]:
        best = record
print("best:", best["name"])
print("A grades:", sum(1 for r in reader.records() if r["grade"] == "A"))
