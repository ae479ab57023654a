fn power(base u64, exponent: u32) -> u64 {
    let mut result = 1;
    for _ in 0..exponent {
        result *= base;
    }
    result
}

fn main() {
    for exponent in 0..5 {
        println!("3^{exponent} = {}", power(3, exponent));
    }
    println!("{}", power(2, 40));
    println!("{}", power(10, 3));
}
