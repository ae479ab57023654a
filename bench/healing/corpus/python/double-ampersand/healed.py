# Leap years, month lengths and weekdays without the datetime module.
NAMES = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]


def is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days_in(month, year):
    if month == 2:
        return 29 if is_leap(year) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def weekday(day, month, year):
    """Counts the days since Monday, 1 January 1900."""
    days = day - 1
    for y in range(1900, year):
        days += 366 if is_leap(y) else 365
    for m in range(1, month):
        days += days_in(m, year)
    return NAMES[days % 7]


print([year for year in range(1896, 2030, 4) if not is_leap(year)])
print("29 Feb 2000:", weekday(29, 2, 2000))
print("14 Jul 1989:", weekday(14, 7, 1989))
fridays = [(m, y) for y in (2023, 2024, 2025) for m in range(1, 13) if weekday(13, m, y) == "Fri"]
print("Friday the 13th:", fridays)
print("days in 2024:", sum(days_in(m, 2024) for m in range(1, 13)))
