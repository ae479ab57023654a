use std::collections::BTreeMap;

struct Inventory {
    items: BTreeMap<String, u32>,
}

impl Inventory {
    fn new() -> Self {
        Inventory { items: BTreeMap::new() }
    }

    fn add(&mut self, name: &str, count: u32) {
        *self.items.entry(name.to_string()).or_insert(0) += count;
    }
}

fn report(inventory: &Inventory) {
    for (name, count) in &inventory.items {
        println!("{name}: {count}");
    }
}

fn main() {
    let mut inventory = Inventory::new();
    inventory.add("nails", 40);
    inventory.add("hinges", 6);
    inventory.add("nails", 15);
    report(&inventory);
}
