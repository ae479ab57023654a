fn round_up(cents: u32) -> u32 {
    (cents + 4) / 5 * 5
}

fn with_tax(cents: u32) -> u32 {
    cents + cents * 19 / 100
}

fn main() {
    let prices = [100, 249, 1001];
    for cents in prices {
        println!("{}", round_up(with_tax(cents)));
    }
    println!("{} prices", prices.len());
    println!("ok");
}
