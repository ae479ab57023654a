fn main() {
    let mut stock = HashMap::new();
    for fruit in ["pear", "fig", "pear"] {
        *stock.entry(fruit).or_insert(0) += 1;
    }

    let names: Vec<String> = vec!["fig", "pear"];
    for name in &names {
        println!("{name}: {}", stock[name.as_str()]);
    }
    println!("{} kinds", names.length());
}
