from operator import itemgetter

# name, constellation, magnitude, distance in light years
STARS = [
    ("Sirius", "Canis Major", -1.46, 8.6),
    ("Vega", "Lyra", 0.03, 25),
    ("Rigel", "Orion", 0.13, 860),
    ("Deneb", "Cygnus", 1.25, 2600),
    ("Betelgeuse", "Orion", 0.50, 550),
    ("Altair", "Aquila", 0.76, 17),
]


def brighter_than(stars, limit):
    return [star for star in stars if star[2] < limit]


def group(stars):
    groups = {}
    for name, constellation, *_ in stars:
        groups.setdefault(constellation, []).append(name)
    return groups


print("By distance")
for name, _, magnitude, distance in sorted(STARS, key=itemgetter(3)):
    print(f"  {name:<12}{distance:>7} ly  mag {magnitude:+.2f}")

bright = brighter_than(STARS, 0.6)
print(len(bright), "brighter than 0.6:", ", ".join(star[0] for star in bright))
for constellation, names in sorted(group(STARS).items()):
    if len(names) > 1:
        print(constellation, "has", " and ".join(names))
