fn factorial(n: u32) -> u32 {
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
