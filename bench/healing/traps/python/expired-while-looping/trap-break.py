"""Takes what has expired out of a pantry."""

pantry = {"milk": 2, "rice": 400, "eggs": 0, "ham": -1, "flour": 90, "fish": -3}

thrown_away = []
for food in pantry:
    if pantry[food] <= 0:
        del pantry[food]
        thrown_away.append(food)
        break

print("thrown away:", ", ".join(thrown_away))
print("left:", ", ".join(pantry))
print("kinds left:", len(pantry))
