"""A media player as a table of transitions, with a recorded session."""

TABLE = {
    ("stopped", "play"): "playing",
    ("playing", "pause"): "paused",
    ("playing", "stop"): "stopped",
    ("paused", "play"): "playing",
    ("paused", "stop"): "stopped",
    ("playing", "end"): "stopped",
}


class Player:
    def __init__(self):
        self.state = "stopped"
        self.clock = 0
        self.spent = {"stopped": 0, "playing": 0, "paused": 0}

    def handle(self, second, event):
        self.spent[self.state] += second - self.clock
        self.clock = second
        self.state = TABLE[self.state, event]


SESSION = [(5, "play"), (65, "pause"), (70, "play"), (190, "pause"), (220, "stop"), (230, "play"), (400, "end")]

player = Player()
for second, event in SESSION:
    before = player.state
    player.handle(second, event)
    print(f"{second:>4} {event:<6}{before} -> {player.state}")
print(player.spent)
print("share playing:", round(player.spent["playing"] / player.clock, 3))
