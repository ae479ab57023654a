fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len() as f64
}

fn half_range(values: &[f64]) -> f64 {
    let low = values.iter().cloned().fold(f64::INFINITY, f64::min);
    let high = values.iter().cloned().fold(f64::NEG_INFINITY, f64::max);
    (high - low) / 2
}

fn main() {
    let values = [2.5, 9.0, 4.5, 6.0];
    println!("{:.3}", mean(&values));
    println!("{:.3}", half_range(&values));
}
