fn gaps(stops: &[usize]) -> Vec<isize> {
    let mut gaps = Vec::new();
    for pair in stops.windows(2) {
        gaps.push(pair[1] as isize - pair[0] as isize);
    }
    gaps
}

fn main() {
    println!("{:?}", gaps(&[3, 9, 14]));
    println!("{:?}", gaps(&[5, 2, 8]));
    println!("{:?}", gaps(&[1]));
    println!("done");
}
