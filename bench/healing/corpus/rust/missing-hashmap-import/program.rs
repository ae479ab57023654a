fn count_letters(text: &str) -> HashMap<char, usize> {
    let mut counts = HashMap::new();
    for letter in text.chars().filter(|c| c.is_alphabetic()) {
        *counts.entry(letter.to_ascii_lowercase()).or_insert(0) += 1;
    }
    counts
}

fn main() {
    let counts = count_letters("Three trees in the street");
    let mut letters: Vec<_> = counts.iter().collect();
    letters.sort_by(|a, b| b.1.cmp(a.1).then(a.0.cmp(b.0)));
    for (letter, count) in letters.iter().take(4) {
        println!("{letter} {count}");
    }
}
