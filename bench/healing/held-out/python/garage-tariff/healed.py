def fee(minutes, is_weekend=False):
    """Parking fee in cents: the first half hour is free, a day costs 1800 at most."""
    if minutes <= 30:
        return 0
    hours = (minutes + 59) // 60
    if is_weekend:
        rate = 150
    else:
        rate = 220
    return min(hours * rate, 1800)


def describe(minutes):
    if minutes < 60:
        return f"{minutes} min"
    elif minutes % 60 == 0:
        return f"{minutes // 60} h"
    else:
        return f"{minutes // 60} h {minutes % 60} min"


stays = [12, 30, 31, 60, 135, 480, 900]
print("stay            weekday  weekend")
for minutes in stays:
    weekday = fee(minutes) / 100
    weekend = fee(minutes, is_weekend=True) / 100
    print(f"{describe(minutes):<14}{weekday:>9.2f}{weekend:>9.2f}")

income = sum(fee(minutes) for minutes in stays)
print("income on a weekday:", income / 100)
