fn factorial(n: u64) -> u64 {
    if n == 0 {
        1
    } else {
        n * factorial(n - 1)
    }
}

fn main() {
    for n in [3, 5, 10] {
        println!("{n}! = {}", factorial(n));
    }
    println!("{}", factorial(15));
    println!("done");
}
