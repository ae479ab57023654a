fn main() {
    let temperatures = vec![
        ("Mon", 14.5),
        ("Tue", 17.0)
        ("Wed", 12.5),
        ("Thu", 18.0),
    ];
    let mut sum = 0.0;
    for (day, degrees) in &temperatures {
        println!("{day}: {degrees}");
        sum += degrees;
    }
    println!("mean {:.2}", sum / temperatures.len() as f64);
}
