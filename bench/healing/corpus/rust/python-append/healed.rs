fn collatz(start: u64) -> Vec<u64> {
    let mut steps = vec![start];
    let mut n = start;
    while n != 1 {
        n = if n % 2 == 0 { n / 2 } else { 3 * n + 1 };
        steps.push(n);
    }
    steps
}

fn main() {
    for start in [1, 6, 11] {
        let steps = collatz(start);
        println!("{start}: {} steps, highest {}", steps.len() - 1, steps.iter().max().unwrap());
    }
}
