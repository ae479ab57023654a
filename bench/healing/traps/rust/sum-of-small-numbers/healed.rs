// The total weight of parcels, in grams.

fn total(weights: &[u16]) -> u32 {
    let mut sum = 0u32;
    for weight in weights {
        sum += u32::from(*weight);
    }
    sum
}

fn main() {
    let weights = [42_000u16, 31_500, 900];
    for weight in weights {
        println!("{weight} g");
    }
    println!("total {} g", total(&weights));
}
