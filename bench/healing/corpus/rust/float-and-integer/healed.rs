struct Item {
    name: &'static str,
    price: f64,
    count: u32,
}

fn cost(item: &Item) -> f64 {
    item.price * item.count as f64
}

fn main() {
    let items = [
        Item { name: "pen", price: 1.25, count: 4 },
        Item { name: "ink", price: 7.5, count: 2 },
    ];
    let mut total = 0.0;
    for item in &items {
        println!("{}: {:.2}", item.name, cost(item));
        total += cost(item);
    }
    println!("total {total:.2}");
}
