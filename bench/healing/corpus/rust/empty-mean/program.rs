fn mean(values: &[u32]) -> u32 {
    let sum: u32 = values.iter().sum();
    sum / values.len() as u32
}

fn main() {
    let days: [&[u32]; 3] = [&[4, 6], &[], &[9]];
    for values in days {
        println!("mean {}", mean(values));
    }
}
