use std::cmp::Ordering;

fn find(sorted: &[i32], wanted: i32) -> Option<usize> {
    let (mut low, mut high) = (0, sorted.len());
    while low < high {
        let middle = (low + high) / 2;
        match sorted[middle].cmp(&wanted) {
            Ordering::Equal => return Some(middle),
            Ordering::Less => low = middle + 1,
            Ordering::Greater => high = middle,
        }
    }
    None
}

fn main() {
    let primes = [2, 3, 5, 7, 11, 13, 17, 19];
    println!("{:?}", find(&primes, 13));
    println!("{:?}", find(&primes, 4));
    println!("{:?}", find(&primes, 2));
}
