class Track:
    def __init__(self, title, artist, seconds):
        self.title = title
        self.artist = artist
        self.seconds = seconds

    def __str__(self):
        return f"{self.title} - {self.artist} ({self.seconds // 60}:{self.seconds % 60:02d})"


class Playlist:
    def __init__(self, name, max_seconds):
        self.name = name
        self.max_seconds = max_seconds
        self.tracks = []

    def total(self):
        return sum(track.seconds for track in self.tracks)

    def add(self, track):
        if self.total() + track.seconds > self.max_seconds:
            return False
        if self.tracks and self.tracks[-1].artist == track.artist:
            return False
        self.tracks.append(track)
        return True

    def summary(self):
        minutes, seconds = divmod(self.total(), 60)
        count = len(self.tracks)
        return f"{self.name}: {count} tracks, {minutes} min {seconds} s"


party = Playlist("Kitchen party", 15 * 60)
candidates = [
    Track("Glass Rivers", "The Tinkers", 215),
    Track("Paper Moons", "The Tinkers", 190),
    Track("Low Tide", "Mara Vell", 252),
    Track("Copper Sky", "The Tinkers", 301),
    Track("Eleven", "Oto", 133),
    Track("Slow Trains", "Mara Vell", 99),
]
for track in candidates:
    verdict = "added  " if party.add(track) else "skipped"
    print(verdict, track)
print(party.summary())
