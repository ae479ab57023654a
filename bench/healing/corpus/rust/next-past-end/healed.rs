fn is_sorted(values: &[i32]) -> bool {
    for i in 0..values.len() - 1 {
        if values[i] > values[i + 1] {
            return false;
        }
    }
    true
}

fn main() {
    println!("{}", is_sorted(&[5, 3, 9]));
    println!("{}", is_sorted(&[1, 2, 2, 8]));
    println!("{}", is_sorted(&[4]));
    println!("end");
}
