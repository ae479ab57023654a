fn classify(n: i32) -> String {
    let mut words = Vec::new();
    if n < 0 {
        words.push("negative");
    else {
        words.push("positive");
    }
    if n % 2 == 0 {
        words.push("even");
    }
    words.join(" ")
}

fn main() {
    for n in [-4, 7, 10] {
        println!("{n}: {}", classify(n));
    }
}
