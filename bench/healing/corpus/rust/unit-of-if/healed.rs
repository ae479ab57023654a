#[derive(Debug, PartialEq)]
enum Fault {
    TooShort(usize),
    NoDigit,
}

fn check(password: &str) -> Result<(), Fault> {
    let length = password.chars().count();
    if length < 6 {
        return Err(Fault::TooShort(length));
    }
    if !password.chars().any(|c| c.is_ascii_digit()) {
        return Err(Fault::NoDigit);
    }
    Ok(())
}

fn strength(password: &str) -> u32 {
    match check(password) {
        Ok(()) => 10 + password.len() as u32,
        Err(Fault::NoDigit) => 5,
        Err(Fault::TooShort(length)) => length as u32,
    }
}

fn main() {
    for password in ["abc", "abcdefg", "abcdef7"] {
        println!("{password}: {:?}, {}", check(password), strength(password));
    }
}
