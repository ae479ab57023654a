fn mean(values: &[u32]) -> Option<u32> {
    let sum: u32 = values.iter().sum();
    sum.checked_div(values.len() as u32)
}

fn main() {
    let days: [&[u32]; 3] = [&[4, 6], &[], &[9]];
    for values in days {
        match mean(values) {
            Some(mean) => println!("mean {mean}"),
            None => println!("no values"),
        }
    }
}
