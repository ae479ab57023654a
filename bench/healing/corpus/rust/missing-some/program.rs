fn first_longer(words: &[&'static str], limit: usize) -> Option<&'static str> {
    for word in words {
        if word.len() > limit {
            return word;
        }
    }
    None
}

fn main() {
    let words = ["ash", "birch", "chestnut"];
    for limit in [2, 4, 7, 9] {
        match first_longer(&words, limit) {
            Some(word) => println!("over {limit}: {word}"),
            None => println!("over {limit}: none"),
        }
    }
}
