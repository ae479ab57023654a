"""Finds recipes by ingredient and writes a shopping list for the week."""

RECIPES = """
Shakshuka: 4 eggs, 6 tomatoes, 1 red pepper, 1 onion
Tortilla: 5 eggs, 4 potatoes, 2 onion
Minestrone: 3 carrots, 2 potatoes, 4 tomatoes, 1 onion
Hummus: 2 lemon, 1 garlic
Pepper steak: 2 steak, 1 black pepper, 3 potatoes
"""


def parse_recipes(text):
    recipes = {}
    for line in text.strip().splitlines():
        name, _, rest = line.partition(":")
        ingredients = {}
        for part in rest.split(","):
            amount, ingredient = part.strip().split(" ", 1)
            ingredients[ingredient] = int(amount)
        recipes[name] = ingredients
    return recipes


def find(recipes, word):
    """Names of the recipes in which some ingredient has the word in it, with that ingredient."""
    word = word.lower()
    hits = []
    for name, ingredients in recipes.items():
        for ingredient in ingredients:
            if word in ingredient:
                hits.append((name, ingredient))
                break
    return hits


def report(recipes, word):
    hits = find(recipes, word)
    if not hits:
        print(f"{word}: nothing, sorry")
        return
    print(f"{word}: {len(hits)} recipe(s)")
    for name, ingredient in hits:
        note = "" if ingredient == word.lower() else f" (with {ingredient})"
        print(f"   - {name}{note}")


def shopping_list(recipes, menu, cupboard):
    needed = {}
    for name in menu:
        for ingredient, amount in recipes[name].items():
            needed[ingredient] = needed.get(ingredient, 0) + amount
    return {
        ingredient: amount - cupboard.get(ingredient, 0)
        for ingredient, amount in sorted(needed.items())
        if amount > cupboard.get(ingredient, 0)
    }


recipes = parse_recipes(RECIPES)
for word in ["Pepper", "onion", "saffron", "lemon"]:
    report(recipes, word)

menu = ["Tortilla", "Minestrone", "Tortilla"]
cupboard = {"eggs": 6, "carrots": 5, "potatoes": 1}
print("to buy for", " + ".join(menu))
for ingredient, amount in shopping_list(recipes, menu, cupboard).items():
    print(f"{amount:>4} {ingredient}")
