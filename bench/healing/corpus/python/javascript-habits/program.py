class Playlist:
    """A doubly linked list of songs with a cursor."""

    class Entry:
        def __init__(self, title):
            self.title = title
            self.before = None
            self.after = None

    def __init__(self, titles=()):
        self.first = null
        self.last = None
        self.current = None
        for title in titles:
            self.add(title)

    def add(self, title):
        entry = Playlist.Entry(title)
        if self.last is None:
            self.first = self.current = entry
        else:
            self.last.after = entry
            entry.before = self.last
        self.last = entry

    def skip(self, steps):
        for _ in range(abs(steps)):
            neighbour = self.current.after if steps > 0 else self.current.before
            self.current = neighbour || self.current
        return self.current.title

    def remove_current(self):
        entry = self.current
        if entry.before:
            entry.before.after = entry.after
        else:
            self.first = entry.after
        if entry.after:
            entry.after.before = entry.before
        else:
            self.last = entry.before
        self.current = entry.after or entry.before
        return entry.title

    def titles(self):
        found = []
        entry = self.first
        while entry:
            found.push(entry.title)
            entry = entry.after
        return found


songs = Playlist(["Anchor", "Birch", "Comet", "Drift", "Ember"])
print(songs.titles())
print(songs.skip(2), songs.skip(9), songs.skip(-1), songs.skip(-1))
print("removed:", songs.remove_current())
songs.add("Fjord")
print(songs.skip(1), songs.remove_current(), songs.current.title)
print(songs.titles(), songs.first.title, songs.last.title)
