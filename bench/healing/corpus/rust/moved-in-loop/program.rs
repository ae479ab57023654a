fn main() {
    let scores = vec![71, 88, 64, 93];
    let mut best = 0;
    for score in scores {
        if score > best {
            best = score;
        }
    }
    println!("best {best}");
    println!("of {}", scores.len());
    let above = scores.iter().filter(|&&score| score > 70).count();
    println!("{above} above 70");
    println!("done");
}
