# Playlist planner: fill a set of given length from the top of a list.
tracks = [
    ("Harbour Lights", 214),
    ("Copper Wire", 187),
    ("Long Division", 301),
    ("Paper Boats", 156),
    ("Second Floor", 242),


def clock(seconds):
    minutes, seconds = divmod(seconds, 60)
    return f"{minutes}:{seconds:02d}"


def fill(tracks, limit):
    chosen, used = [], 0
    for title, seconds in tracks:
        if used + seconds <= limit:
            chosen.append(title)
            used += seconds
    return chosen, used


chosen, used = fill(tracks, 11 * 60)
for number, title in enumerate(chosen, 1):
    print(f"{number}. {title}")
print("plays for", clock(used), "of", clock(11 * 60))
print("all:", clock(sum(seconds for _, seconds in tracks)))
