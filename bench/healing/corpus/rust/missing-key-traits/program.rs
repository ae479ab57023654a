use std::collections::HashMap;

#[derive(Debug)]
enum Fruit {
    Apple,
    Pear,
}

fn main() {
    let mut stock: HashMap<Fruit, u32> = HashMap::new();
    stock.insert(Fruit::Apple, 3);
    stock.insert(Fruit::Pear, 8);
    *stock.entry(Fruit::Apple).or_insert(0) += 4;
    println!("{}", stock[&Fruit::Apple]);
    println!("{}", stock[&Fruit::Pear]);
    println!("{:?}", Fruit::Pear);
}
