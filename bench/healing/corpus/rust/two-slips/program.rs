fn histogram(values: &[usize]) -> Vec<usize> {
    let highest = values.iter().max().copied().unwrap_or(0)
    let mut buckets = vec![0; highest + 1];
    for &value in values {
        bukets[value] += 1;
    }
    buckets
}

fn main() {
    let rolls = [3, 1, 3, 2, 6, 3, 6];
    for (value, count) in histogram(&rolls).iter().enumerate().skip(1) {
        println!("{value} {}", "*".repeat(*count));
    }
}
