struct Greeting {
    language: &'static str,
    text: &'static str,
}

fn main() {
    let greetings = [
        Greeting { language: "en", text: "good morning" },
        Greeting { language: "de", text: 'guten Morgen' },
        Greeting { language: "eo", text: "bonan matenon" },
    ];
    for greeting in &greetings {
        println!("{}: {}", greeting.language, greeting.text);
    }
    println!("{} languages", greetings.len());
}
