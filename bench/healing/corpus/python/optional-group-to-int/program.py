"""Splits and sums the times of a relay, written like 1h05m42s."""
import re

TIME = re.compile(r"(?:(\d+)h)?(\d+)m(?:(\d+)s)?")


def seconds(text):
    """The seconds of 1h02m33s; hours and seconds may be left out and are then zero."""
    match = TIME.fullmatch(text)
    if match is None:
        raise ValueError(f"not a time: {text}")
    hours, minutes, rest = match.groups()
    return int(hours or 0) * 3600 + int(minutes) * 60 + int(rest)


def show(total):
    return f"{total // 3600}h{total % 3600 // 60:02d}m{total % 60:02d}s"


RELAY = {"swim": "24m10s", "cycle": "1h05m42s", "run": "41m", "finish": "0m9s"}

total = 0
for leg, text in RELAY.items():
    total += seconds(text)
    print(f"{leg:<7}{seconds(text):>5}  {show(total)}")
print("slowest:", max(RELAY, key=lambda leg: seconds(RELAY[leg])))
try:
    seconds("12s")
except ValueError as error:
    print(error)
