use std::num::ParseIntError;

fn sum(text: &str) -> Result<i32, ParseIntError> {
    let mut total = 0;
    for part in text.split('+') {
        let number: i32 = part.trim().parse()?;
        total += number;
    }
    Ok(total)
}

fn main() {
    println!("{:?}", sum("1 + 2 + 39"));
    println!("{}", sum("4+x").is_err());
    println!("{:?}", sum("7"));
}
