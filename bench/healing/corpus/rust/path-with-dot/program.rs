struct Stack {
    items: Vec<i32>,
}

impl Stack {
    fn new() -> Stack {
        Stack { items: Vec::new() }
    }

    fn push(&mut self, item: i32) -> usize {
        self.items.push(item);
        self.items.len()
    }
}

fn main() {
    let mut stack = Stack.new();
    for item in [5, 8, 13] {
        println!("{}", stack.push(item));
    }
    println!("{:?}", stack.items.last());
}
