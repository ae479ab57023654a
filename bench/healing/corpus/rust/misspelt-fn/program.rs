func gcd(a: u64, b: u64) -> u64 {
    if b == 0 { a } else { gcd(b, a % b) }
}

fn lcm(a: u64, b: u64) -> u64 {
    a / gcd(a, b) * b
}

fn main() {
    println!("{}", gcd(48, 36));
    println!("{}", lcm(4, 6));
    let all = (1..=10).fold(1, lcm);
    println!("{all}");
}
