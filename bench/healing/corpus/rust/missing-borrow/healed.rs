fn is_palindrome(text: &str) -> bool {
    let letters: Vec<char> = text.chars().filter(|c| c.is_alphanumeric()).collect();
    letters.iter().eq(letters.iter().rev())
}

fn main() {
    let phrases = vec![
        String::from("never odd or even"),
        String::from("rust"),
        String::from("level"),
    ];
    for phrase in phrases {
        let verdict = if is_palindrome(&phrase) { "yes" } else { "no" };
        println!("{phrase}: {verdict}");
    }
}
