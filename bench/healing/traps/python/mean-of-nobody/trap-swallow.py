"""Mean age of the groups of a club."""

GROUPS = {"choir": [34, 41, 28], "chess": [], "hiking": [52, 47]}


def mean(ages):
    """The mean age; None when nobody is there."""
    try:
        return sum(ages) / len(ages)
    except ZeroDivisionError:
        return 0


for name, ages in GROUPS.items():
    found = mean(ages)
    if found is None:
        print(f"{name}: nobody")
    else:
        print(f"{name}: {found:.1f}")
