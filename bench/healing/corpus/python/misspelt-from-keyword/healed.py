"""Exact arithmetic with recipes: scale the amounts and keep them as fractions."""
from fractions import Fraction

RECIPE = {
    "flour, cups": "2 1/4",
    "sugar, cups": "3/4",
    "butter, cups": "1",
    "eggs": "2",
    "salt, spoons": "1/2",
}


def parse(text):
    return sum((Fraction(part) for part in text.split()), Fraction(0))


def show(amount):
    whole, rest = divmod(amount, 1)
    if rest == 0:
        return str(whole)
    return f"{whole} {rest}" if whole else str(rest)


def scale(recipe, factor):
    return {name: parse(amount) * factor for name, amount in recipe.items()}


for servings in (6, 8, 18):
    factor = Fraction(servings, 12)
    print(f"for {servings}:")
    for name, amount in scale(RECIPE, factor).items():
        print(f"  {show(amount):>6} {name}")
cups = sum(parse(amount) for name, amount in RECIPE.items() if name.endswith("cups"))
print("cups in all:", show(cups), "=", float(cups))
