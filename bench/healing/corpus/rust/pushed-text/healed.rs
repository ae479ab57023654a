fn encode(text: &str) -> String {
    let mut code = String::new();
    for letter in text.to_lowercase().chars() {
        let morse = match letter {
            'e' => ".",
            't' => "-",
            's' => "...",
            'o' => "---",
            'n' => "-.",
            _ => "?",
        };
        if !code.is_empty() {
            code.push(' ');
        }
        code.push_str(morse);
    }
    code
}

fn dots(code: &str) -> usize {
    code.chars().filter(|&sign| sign == '.').count()
}

fn main() {
    for text in ["SOS", "tent", "x"] {
        let code = encode(text);
        println!("{text}: {code} ({} dots)", dots(&code));
    }
}
