fn rotate(values: &[char], by: i32) -> String {
    let length = values.len() as i32;
    let mut text = String::new();
    for at in 0..length {
        let from = (at + by).rem_euclid(length);
        text.push(values[from]);
    }
    text
}

fn main() {
    let letters: Vec<char> = "rotate".chars().collect();
    println!("{}", rotate(&letters, 2));
    println!("{}", rotate(&letters, -1));
    println!("{}", rotate(&letters, 6));
}
