"""Labels for the doors of a corridor."""

FIRST = 12
COUNT = 4


def label(number):
    """The rooms count from the first one, and the door says the next number."""
    return "Room " + str(number + 1)


for offset in range(COUNT):
    print(label(FIRST + offset))
print("the last is", label(FIRST + COUNT - 1))
