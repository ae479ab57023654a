fn clamp(value: i32, limit: i32) -> i32 {
    let result = value > limit ? limit : value;
    result
}

fn main() {
    let values = [3, 18, 7, 42];
    let clamped: Vec<i32> = values.iter().map(|&value| clamp(value, 10)).collect();
    println!("{:?}", values);
    println!("{:?}", clamped);
    println!("{}", clamped.iter().sum::<i32>());
    println!("ok");
}
