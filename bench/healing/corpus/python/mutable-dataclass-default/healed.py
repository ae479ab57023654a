from dataclasses import dataclass, field


@dataclass
class Step:
    text: str
    minutes: int


@dataclass
class Recipe:
    name: str
    serves: int = 2
    steps: list[Step] = field(default_factory=list)
    tags: set[str] = field(default_factory=set)

    def step(self, text, minutes):
        self.steps.append(Step(text, minutes))
        return self

    @property
    def minutes(self):
        return sum(step.minutes for step in self.steps)


def quick(recipes, limit):
    return [recipe.name for recipe in recipes if recipe.minutes <= limit]


omelette = Recipe("omelette", tags={"eggs", "fast"}).step("whisk", 2).step("fry", 5)
stew = Recipe("stew", 6).step("chop", 15).step("brown", 10).step("simmer", 120)
toast = Recipe("toast", 1, tags={"fast"}).step("toast", 3)

recipes = [omelette, stew, toast]
for recipe in recipes:
    print(f"{recipe.name}: serves {recipe.serves}, {len(recipe.steps)} steps, {recipe.minutes} min")
print("quick:", quick(recipes, 10))
print("fast:", sorted(recipe.name for recipe in recipes if "fast" in recipe.tags))
print(toast)
