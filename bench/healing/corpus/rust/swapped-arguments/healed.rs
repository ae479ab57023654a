fn repeat(text: &str, times: usize) -> String {
    let mut result = String::new();
    for _ in 0..times {
        result.push_str(text);
    }
    result
}

fn main() {
    println!("{}", repeat("ab", 3));
    println!("{}", repeat("-", 10));
    println!("{}", repeat("la ", 2).trim_end());
    println!("{}", repeat("x", 0).is_empty());
    println!("end");
}
