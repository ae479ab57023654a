fn halvings(n: u32) -> u32 {
    if n <= 1 {
        return 0;
    }
    let rest = n / 2;
    1 + halvings(rest)
}

fn main() {
    let numbers = [1, 2, 10, 1000];
    for n in numbers {
        println!("{n}: {}", halvings(n));
    }
    println!("all done");
}
