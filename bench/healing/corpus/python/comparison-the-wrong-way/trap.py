"""What is on at the theatre next? Days are counted within one season."""

OPENING = 40
SHOWS = [
    {"title": "The Glass Ferry", "day": 44, "seats": 120},
    {"title": "Two Letters", "day": 61, "seats": 0},
    {"title": "Winter Garden", "day": 52, "seats": 14},
    {"title": "The Glass Ferry", "day": 70, "seats": 96},
]


def upcoming(shows, today):
    return [show for show in shows if show["day"] < today]


def next_show(shows, today):
    candidates = [show for show in upcoming(shows, today) if show["seats"] > 0]
    return min(candidates, key=lambda show: show["day"], default={"title": "nothing", "day": 0, "seats": 0})


def seats(shows, title):
    return sum(show["seats"] for show in shows if show["title"] == title)


for today in (OPENING, 45, 53):
    show = next_show(SHOWS, today)
    print(f"day {today}: {show['title']} on day {show['day']}, {show['seats']} seats")
print("seats for the ferry:", seats(SHOWS, "The Glass Ferry"))
print("to come:", [show["day"] for show in upcoming(SHOWS, 50)])
