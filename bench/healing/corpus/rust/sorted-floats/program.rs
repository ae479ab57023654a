fn quantile(values: &[f64], share: f64) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort();
    let at = (share * (sorted.len() - 1) as f64).round() as usize;
    sorted[at]
}

fn main() {
    let times = [12.5, 9.75, 11.0, 10.25, 14.0];
    println!("{}", quantile(&times, 0.0));
    println!("{}", quantile(&times, 0.5));
    println!("{}", quantile(&times, 1.0));
}
