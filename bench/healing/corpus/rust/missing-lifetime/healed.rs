fn longer<'a>(a: &'a str, b: &'a str) -> &'a str {
    if a.len() >= b.len() {
        a
    } else {
        b
    }
}

fn main() {
    let words = ["pear", "fig", "pomegranate", "plum"];
    let mut best = words[0];
    for word in words {
        best = longer(best, word);
    }
    println!("{best}");
    println!("{}", longer("one", "two"));
}
