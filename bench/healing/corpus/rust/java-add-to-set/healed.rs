use std::collections::HashSet;

fn first_repeat(values: &[i32]) -> Option<i32> {
    let mut seen = HashSet::new();
    for &value in values {
        if seen.contains(&value) {
            return Some(value);
        }
        seen.insert(value);
    }
    None
}

fn main() {
    println!("{:?}", first_repeat(&[3, 1, 4, 1, 5]));
    println!("{:?}", first_repeat(&[2, 7, 1, 8]));
}
