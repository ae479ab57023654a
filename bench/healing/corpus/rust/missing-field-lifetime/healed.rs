#[derive(Debug)]
struct Token<'a> {
    kind: Kind,
    text: &'a str,
}

#[derive(Debug, PartialEq)]
enum Kind {
    Word,
    Number,
}

fn tokens(line: &str) -> Vec<Token> {
    line.split_whitespace()
        .map(|text| {
            let is_number = text.chars().all(|c| c.is_ascii_digit());
            let kind = if is_number { Kind::Number } else { Kind::Word };
            Token { kind, text }
        })
        .collect()
}

fn main() {
    let tokens = tokens("buy 12 eggs and 3 onions");
    let words = tokens.iter().filter(|token| token.kind == Kind::Word).count();
    println!("{words} words of {}", tokens.len());
    for token in tokens.iter().filter(|token| token.kind == Kind::Number) {
        println!("{:?}", token);
    }
    let total: u32 = tokens.iter().filter_map(|token| token.text.parse::<u32>().ok()).sum();
    println!("{total}");
}
