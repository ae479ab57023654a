struct Recipe {
    title: &'static str,
    minutes: u32,
    servings: u32,
}

fn main() {
    let recipes = [
        Recipe { title: "soup", minutes: 35, servings: 4 },
        Recipe { title: "salad", minutes: 10, servings: 2 },
    ];
    for recipe in &recipes {
        println!("{}: {} min for {}", recipe.title, recipe.minutes, recipe.servings);
    }
    let quickest = recipes.iter().min_by_key(|recipe| recipe.minutes).unwrap();
    println!("quickest: {}", quickest.title);
}
