"""Colours a map with as few colours as possible by backtracking."""

BORDERS = {
    "Arva": ["Belt", "Cord", "Dune"],
    "Belt": ["Arva", "Cord", "Eist"],
    "Cord": ["Arva", "Belt", "Dune", "Eist"],
    "Dune": ["Arva", "Cord", "Eist"],
    "Eist": ["Belt", "Cord", "Dune", "Foss"],
    "Foss": ["Eist"],
}


def fits(country, colour, chosen):
    for neighbour in BORDERS[country]:
        if neighbour in chosen and abs(chosen[neighbour] - colour) <= 1:
            return False
    return True


def solve(countries, colours, chosen=None):
    chosen = chosen or {}
    if len(chosen) == len(countries):
        return chosen
    country = countries[len(chosen)]
    for colour in range(colours):
        if fits(country, colour, chosen):
            found = solve(countries, colours, {**chosen, country: colour})
            if found:
                return found
    return None


countries = sorted(BORDERS)
fewest = next(n for n in range(1, 5) if solve(countries, n) or n == 4)
colouring = solve(countries, fewest)
print("colours:", fewest)
for country in countries:
    print(country, colouring[country], [colouring[neighbour] for neighbour in BORDERS[country]])
print("with colour 0:", [country for country in countries if colouring[country] == 0])
