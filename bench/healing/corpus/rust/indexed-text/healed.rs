fn acronym(words: &[String]) -> String {
    let mut result = String::new();
    for word in words {
        let first = word.chars().nth(0).unwrap();
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
