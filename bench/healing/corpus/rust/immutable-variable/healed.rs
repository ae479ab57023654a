fn average(values: &[i32]) -> f64 {
    let mut sum = 0;
    for value in values {
        sum += value;
    }
    sum as f64 / values.len() as f64
}

fn main() {
    println!("{:.2}", average(&[4, 8, 15, 16, 23, 42]));
    println!("{:.2}", average(&[1, 2]));
    println!("{:.2}", average(&[-5, 5]));
}
