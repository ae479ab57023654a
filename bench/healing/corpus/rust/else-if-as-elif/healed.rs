fn shipping(grams: u32) -> u32 {
    if grams <= 50 {
        95
    } else if grams <= 500 {
        250
    } else {
        590
    }
}

fn main() {
    let parcels = [20, 50, 51, 500, 2000];
    let mut total = 0;
    for grams in parcels {
        let cost = shipping(grams);
        println!("{grams} g costs {cost}");
        total += cost;
    }
    println!("{total}");
}
