from collections import defaultdict

SIGHTINGS = """
08:05 robin 1
08:10 sparrow 6
08:40 blackbird 2
09:15 sparrow 4
09:20 robin 1
10:30 magpie 3
10:45 sparrow 9
11:00 blackbird 1
"""


def parse(text):
    for line in text.strip().splitlines():
        time, species, count = line.split()
        yield time, species, int(count)


def tally_by_species(sightings):
    seen = defaultdict(list)
    for _, species, count in sightings:
        seen[species].append(count)
    return seen


def busiest_hour(sightings):
    hours = {}
    for time, _, count in sightings:
        hour = time[:2]
        hours[hour] = hours.get(hour, 0) + count
    return max(hours, key=hours.get)


def main():
    sightings = list(parse(SIGHTINGS))
    seen = tally_by_species(sightings)
    print(f"{'species':<12}{'seen':>5}{'most at once':>14}")
    for species, counts in sorted(seen.items()):
        print(f"{species:<12}{sum(counts):>5}{max(counts):>14}")
    print("busiest hour:", busiest_hour(sightings))
    print("seen only alone:", [s for s, counts in seen.items() if max(counts) == 1])


if __name__ == "__main__":
    main()
