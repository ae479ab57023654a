fn celsius_of(fahrenheit: f64) -> f64 {
    (fahrenheit - 32.0) * 5.0 / 9.0
}

fn describe(celsius: f64) -> &'static str {
    if celsius < 5.0 {
        "cold"
    } else if celsius < 20.0 {
        "mild"
    } else {
        "warm"
    }
}

fn main() {
    for reading in [20.0, 41.0, 68.0, 86.0] {
        let celsius = celsius_of(reading);
        println!("{reading:.0} F is {celsius:.1} C, {}", describe(celsius));
    }
}
