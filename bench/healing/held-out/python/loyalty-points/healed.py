def points_for(amount, level):
    base = int(amount)
    if level == "gold":
        return base * 3
    elif level == "silver":
        return base * 2
    else:
        return base


def level_for(points):
    if points >= 500:
        return "gold"
    elif points >= 200:
        return "silver"
    return "basic"


purchases = [49.90, 120.00, 18.35, 75.10, 210.00, 33.33]

points = 0
level = "basic"
for number, amount in enumerate(purchases, start=1):
    earned = points_for(amount, level)
    points += earned
    new_level = level_for(points)
    line = f"{number}. {amount:>7.2f} EUR  +{earned:<4} = {points}"
    if new_level != level:
        line += f"  now {new_level}!"
        level = new_level
    print(line)

print("You may spend", points // 100, "vouchers,", points % 100, "points remain")
