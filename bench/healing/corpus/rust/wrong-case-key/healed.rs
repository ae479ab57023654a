use std::collections::HashMap;

fn main() {
    let mut prices: HashMap<&str, u32> = HashMap::new();
    prices.insert("espresso", 220);
    prices.insert("cortado", 280);
    prices.insert("filter", 300);
    let order = ["espresso", "filter"];
    let mut total = prices["cortado"];
    for drink in order {
        println!("{drink}: {}", prices[drink]);
        total += prices[drink];
    }
    println!("{total}");
}
