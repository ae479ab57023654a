fn main() {
    let mut queue = vec![String::from("first"), String::from("second")];
    let head = &queue[0];
    queue.push(String::from("third"));
    println!("{head} of {}", queue.len());
    while let Some(name) = queue.pop() {
        println!("{name}");
        if name == *"second" {
            break;
        }
    }
    println!("{} left", queue.len());
}
