# Instant runoff for the name of the school cat.
ballots = [
    ["Pixel", "Mango", "Socks"],
    ["Mango", "Pixel", "Socks"],
    ["Socks", "Mango", "Pixel"],
    ["Mango", "Socks", "Pixel"],
    ["Pixel", "Socks", "Mango"],
    ["Socks", "Pixel", "Mango"],
    ["Pixel", "Mango", "Socks"],
]


def count_first_choices(ballots, out):
    counts = {}
    for ballot in ballots:
        for name in ballot:
            if name not in out:
                counts[name] = counts.get(name, 0) + 1
                break
    return counts


def runoff(ballots):
    out = set()
    round_number = 1
    while True:
        counts = count_first_choices(ballots, out)
        print(f"round {round_number}:", ", ".join(f"{n} {c}" for n, c in sorted(counts.items())))
        winner = max(sorted(counts), key=counts.get)
        if counts[winner] * 2 > len(ballots):
            return winner
        loser = min(sorted(counts), key=counts.get)
        print("  out:", loser)
        out.add(loser)
        round_number += 1


print("The cat is called", runoff(ballots))
