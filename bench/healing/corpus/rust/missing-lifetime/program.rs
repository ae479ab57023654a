fn longer(a: &str, b: &str) -> &str {
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
