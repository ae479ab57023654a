use std::collections::VecDeque;

fn main() {
    let mut line = VecDeque::new();
    line.push_back("Ana");
    line.push_back("Ben");
    line.push_front("Cem");
    println!("{} waiting", line.len());
    while let Some(name) = line.pop_front() {
        println!("{name} is next");
    }
    println!("{}", line.is_empty());
}
