fn bar(label: &str, value: usize) {
    println!("{:<8}{} {}", label, "#".repeat(value), value);
}

fn main() {
    let rain = [("Jan", 7), ("Feb", 4), ("Mar", 9)];
    for (month, days) in rain {
        bar(month, days);
    }
    let wettest = rain.iter().max_by_key(|(_, days)| *days).unwrap();
    println!("wettest: {}", wettest.0);
}
