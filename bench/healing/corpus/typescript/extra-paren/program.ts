interface Ingredient {
  name: string;
  grams: number;
}

interface Recipe {
  title: string;
  servings: number;
  ingredients: Ingredient[];
}

const bread: Recipe = {
  title: 'Bread',
  servings: 4,
  ingredients: [
    {name: 'flour', grams: 500},
    {name: 'water', grams: 325},
    {name: 'salt', grams: 10},
  ],
};

function scale(recipe: Recipe, servings: number): Recipe {
  const factor = servings / recipe.servings;
  const ingredients = recipe.ingredients.map(({name, grams}) => ({
    name,
    grams: Math.round(grams * factor)),
  }));
  return {...recipe, servings, ingredients};
}

const bigger = scale(bread, 6);
console.log(`${bigger.title} for ${bigger.servings}`);
for (const {name, grams} of bigger.ingredients) console.log(`${grams} g ${name}`);
