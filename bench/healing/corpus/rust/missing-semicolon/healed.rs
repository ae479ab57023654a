fn digits(mut n: u32) -> Vec<u32> {
    let mut digits = Vec::new();
    while n > 0 {
        digits.push(n % 10);
        n /= 10;
    }
    digits.reverse();
    digits
}

fn main() {
    let number = 90210;
    let digits = digits(number);
    println!("{:?}", digits);
    let sum: u32 = digits.iter().sum();
    println!("{sum}");
}
