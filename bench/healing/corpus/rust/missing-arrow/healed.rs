fn initials(name: &str) -> String {
    name.split_whitespace()
        .filter_map(|word| word.chars().next())
        .map(|letter| letter.to_ascii_uppercase())
        .collect()
}

fn main() {
    for name in ["ada lovelace", "grace brewster hopper", "alan"] {
        println!("{name}: {}", initials(name));
    }
    println!("{}", initials("").is_empty());
}
