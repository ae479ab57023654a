#[derive(Clone)]
struct Node {
    value: i32,
    next: Option<Box<Node>>,
}

fn push(list: Option<Box<Node>>, value: i32) -> Option<Box<Node>> {
    Some(Box::new(Node { value, next: list }))
}

fn main() {
    let mut list = null;
    for value in [3, 2, 1] {
        list = push(list, value);
    }
    let mut total = 0;
    let mut at = list.clone();
    while let Some(node) = at {
        print!("{} -> ", node.value);
        total += node.value;
        at = node.next;
    }
    println!("end, total {total}");
}
