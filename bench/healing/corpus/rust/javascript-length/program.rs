fn median(values: &mut Vec<i32>) -> f64 {
    values.sort();
    let middle = values.len() / 2;
    if values.length() % 2 == 1 {
        values[middle] as f64
    } else {
        (values[middle - 1] + values[middle]) as f64 / 2.0
    }
}

fn main() {
    let mut odd = vec![9, 1, 5];
    let mut even = vec![4, 8, 15, 16];
    println!("{:.1}", median(&mut odd));
    println!("{:.1}", median(&mut even));
}
