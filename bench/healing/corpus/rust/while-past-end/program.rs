fn run_lengths(text: &str) -> Vec<(char, usize)> {
    let letters: Vec<char> = text.chars().collect();
    let mut runs: Vec<(char, usize)> = Vec::new();
    let mut at = 0;
    while at <= letters.len() {
        let letter = letters[at];
        match runs.last_mut() {
            Some((last, count)) if *last == letter => *count += 1,
            _ => runs.push((letter, 1)),
        }
        at += 1;
    }
    runs
}

fn main() {
    for (letter, count) in run_lengths("aaabccd") {
        print!("{letter}{count} ");
    }
    println!();
}
