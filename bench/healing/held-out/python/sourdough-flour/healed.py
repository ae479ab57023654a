# Sourdough calculator: everything is a percentage of the flour.

LOAF_WEIGHT = 850  # grams of dough per loaf
STARTER_SHARE = 0.20
SALT_SHARE = 0.02


def plan(loaves, hydration):
    dough = loaves * LOAF_WEIGHT
    flour = dough / (1 + hydration + STARTER_SHARE + SALT_SHARE)
    return {
        "flour": round(flour),
        "water": round(flour * hydration),
        "starter": round(flour * STARTER_SHARE),
        "salt": round(flour * SALT_SHARE),
    }


def show(title, amounts):
    print(title)
    for ingredient, grams in amounts.items():
        bar = "#" * (grams // 50)
        print(f"  {ingredient:<8}{grams:>5} g {bar}")
    print(f"  {'total':<8}{sum(amounts.values()):>5} g")


weekend = plan(3, 0.72)
show("Weekend batch", weekend)

rye = plan(1, 0.85)
show("One wet rye loaf", rye)

difference = weekend["water"] - rye["water"]
print(f"water left in the jug: {2000 - weekend['water'] - rye['water']} g, difference {difference} g")
