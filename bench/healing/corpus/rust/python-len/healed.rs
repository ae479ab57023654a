fn longest<'a>(words: &[&'a str]) -> &'a str {
    let mut best = words[0];
    for word in words {
        if word.len() > best.len() {
            best = word;
        }
    }
    best
}

fn main() {
    let words = ["oak", "sycamore", "elm", "hornbeam"];
    println!("{}", longest(&words));
    println!("{}", longest(&words[2..]));
    let letters: usize = words.iter().map(|word| word.len()).sum();
    println!("{letters} letters");
}
