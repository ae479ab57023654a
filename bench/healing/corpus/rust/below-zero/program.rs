fn gaps(stops: &[usize]) -> Vec<usize> {
    let mut gaps = Vec::new();
    for pair in stops.windows(2) {
        gaps.push(pair[1] - pair[0]);
    }
    gaps
}

fn main() {
    println!("{:?}", gaps(&[3, 9, 14]));
    println!("{:?}", gaps(&[5, 2, 8]));
    println!("{:?}", gaps(&[1]));
    println!("done");
}
