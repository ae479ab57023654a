fn score(words: &[&str], bonus: i32) -> i32 {
    let letters: usize = words.iter().map(|word| word.len()).sum();
    letters as i32 + bonus
}

fn main() {
    println!("{}", score(&["cat", "dog"], 5));
    println!("{}", score(&["horse"], -2));
    println!("{}", score(&[], 0));
    let best = [score(&["ox"], 1), score(&["lynx"], 1)].into_iter().max();
    println!("{:?}", best);
}
