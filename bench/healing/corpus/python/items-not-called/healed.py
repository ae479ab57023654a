votes = {
    "north": {"oak": 410, "elm": 395, "ash": 120},
    "south": {"oak": 230, "elm": 310, "ash": 305},
    "west": {"oak": 515, "elm": 505, "ash": 90},
}
seats = {"north": 5, "south": 6, "west": 7}


def dhondt(counts, seats):
    """Shares the seats by the highest quotients."""
    won = {party: 0 for party in counts}
    for _ in range(seats):
        best = max(sorted(counts), key=lambda party: counts[party] / (won[party] + 1))
        won[best] += 1
    return won


result = {}
for region, counts in votes.items():
    won = dhondt(counts, seats[region])
    print(region, won)
    for party, number in won.items():
        result[party] = result.get(party, 0) + number

print("parliament:", result)
all_votes = sum(sum(counts.values()) for counts in votes.values())
for party in sorted(result):
    share = sum(counts[party] for counts in votes.values()) / all_votes
    print(f"{party}: {share:.1%} of the votes, {result[party] / sum(seats.values()):.1%} of the seats")
