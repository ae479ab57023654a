fn acronym(words: &[String]) -> String {
    let mut result = String::new();
    for word in words {
        let first = word[0];
        result.push(first.to_ascii_uppercase());
    }
    result
}

fn main() {
    let words: Vec<String> = "portable network graphics".split(' ').map(String::from).collect();
    println!("{}", acronym(&words));
    println!("{}", acronym(&words[1..]));
    println!("{}", words.len());
}
