"""On which day of the year a date falls, in years that are not leap years."""

LENGTHS = {
    "jan": 31, "feb": 28, "mar": 31, "apr": 30, "jun": 30,
    "jul": 31, "aug": 31, "sep": 30, "oct": 31, "nov": 30, "dec": 31,
}
MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()


def day_of_year(day, month):
    before = MONTHS[: MONTHS.index(month)]
    return sum(LENGTHS[name] for name in before) + day


for day, month in [(1, "jan"), (1, "mar"), (14, "jul"), (31, "dec")]:
    print(day, month, "is day", day_of_year(day, month))
