fn count_vowels(text: &str) -> u32 {
    let mut count = 0;
    for letter in text.chars() {
        if "aeiou".contains(letter) {
            count += 1;
        }
    }
    count
}

fn main() {
    for word in ["queue", "rhythm", "banana"] {
        println!("{word}: {}", count_vowels(word));
    }
}
