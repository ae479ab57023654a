"""Shows ratings as rows of stars."""

RATINGS = {"Harbour Inn": 4.7, "Mill House": 3.2, "The Fox": 2.5, "Old Barn": 3.8}


def stars(rating):
    """As many stars as the whole number nearest to the rating."""
    return "*" * int(rating)


for place, rating in RATINGS.items():
    print(f"{place:12} {stars(rating):5} {rating}")

best = max(RATINGS, key=RATINGS.get)
print("best:", best)
