fn dot(a: &[i32], b: &[i32]) -> i32 {
    let mut sum = 0;
    for i in 0..=a.len() {
        sum += a[i] * b[i];
    }
    sum
}

fn main() {
    println!("start");
    println!("{}", dot(&[1, 2, 3], &[4, 5, 6]));
    println!("{}", dot(&[2, 0], &[7, 9]));
    println!("{}", dot(&[], &[]));
}
