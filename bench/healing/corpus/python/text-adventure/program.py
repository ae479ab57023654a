"""A text adventure that reads its commands from standard input."""
import sys

ROOMS = {
    "hall": {
        "text": "A cold hall with a chest in the corner.",
        "exits": {"east": "kitchen"},
        "items": [],
    },
    "kitchen": {
        "text": "A kitchen. Something smells of smoke.",
        "exits": {"west": "hall", "east": "pantry"},
        "items": ["lamp", "spoon"],
    },
    "pantry": {
        "text": "Shelves up to the ceiling.",
        "exits": {"west": "kitchen", "down": "celar"},
        "items": ["key"],
    },
    "cellar": {
        "text": "A damp cellar with a low tunnel.",
        "exits": {"west": "hall"},
        "items": [],
        "dark": True,
    },
}


class Game:
    def __init__(self):
        self.room = "hall"
        self.bag = []
        self.moves = 0
        self.over = False

    def look(self):
        room = ROOMS[self.room]
        if room.get("dark") and "lamp" not in self.bag:
            return "It is too dark to see."
        text = room["text"]
        if room["items"]:
            text += " You see: " + ", ".join(sorted(room["items"]))
        return text

    def go(self, direction):
        exits = ROOMS[self.room]["exits"]
        if direction not in exits:
            return "There is no way " + direction + "."
        self.room = exits[direction]
        self.moves += 1
        return self.look()

    def take(self, item):
        items = ROOMS[self.room]["items"]
        if item not in items:
            return f"There is no {item} here."
        items.remove(item)
        self.bag.appned(item)
        return f"You have the {item}."

    def drop(self, item):
        if item not in self.bag:
            return f"You have no {item}."
        self.bag.remove(item)
        ROOMS[self.room]["items"].append(item)
        return f"The {item} lies on the floor."

    def open(self, thing):
        if thing != "chest" or self.room != "hall":
            return f"There is no {thing} to open."
        if "key" not in self.bag:
            return "The chest is locked."
        self.over = True
        return "The chest opens. It is full of letters. You win."

    def command(self, line):
        verb, _, rest = line.strip().partition(" ")
        actions = {"go": self.go, "take": self.take, "drop": self.drop, "open": self.open}
        if verb == "look":
            return self.look()
        if verb == "quit":
            self.over = True
            return "Goodbye."
        if verb in actions and rest:
            return actions[verb](rest)
        return "I do not understand " + repr(line.strip() + "."


game = Game()
print(game.look())
for line in sys.stdin:
    print("> " + line.strip())
    print(game.command(line))
    if game.over:
        break
print(f"{game.moves} moves, carrying {game.bag}, in the {game.room}")
print(game.command("dance"))
