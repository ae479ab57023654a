fn banner(words: &[&str], width: usize) -> String {
    let mut line = String::new();
    for word in words {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    let padding = width.saturating_sub(line.len());
    format!("[{}{}]", line, ".".repeat(padding))
}

fn main() {
    println!("{}", banner(&["open", "daily"], 16));
    println!("{}", banner(&["closed", "on", "monday"], 20));
    println!("{}", banner(&["x"], 4));
}
