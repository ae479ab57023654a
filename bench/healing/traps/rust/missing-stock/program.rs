use std::collections::HashMap;

/// Order words are in capitals or not; the stock is kept in small letters.
fn price(stock: &HashMap<&str, u32>, word: &str) -> u32 {
    *stock.get(word).unwrap()
}

fn main() {
    let stock = HashMap::from([("nail", 3), ("screw", 5), ("hinge", 40)]);
    let mut total = 0;
    for word in ["Nail", "hinge", "SCREW"] {
        let cents = price(&stock, word);
        println!("{word}: {cents}");
        total += cents;
    }
    println!("total: {total}");
}
