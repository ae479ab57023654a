fn read(text: &str) -> Result<f64, std::num::ParseFloatError> {
    text.trim().parse()
}

fn main() {
    let lengths = ["1.5", " 2.25", "10 "];
    let mut total = 0.0;
    for text in lengths {
        total += read(text)?;
    }
    println!("{total}");
    println!("{}", read("abc").is_err());
}
