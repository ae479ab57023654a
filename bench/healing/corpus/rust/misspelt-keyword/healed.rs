struct Counter {
    name: String,
    value: u32,
}

impl Counter {
    fn new(name: &str) -> Counter {
        Counter { name: name.to_string(), value: 0 }
    }

    fn step(&mut self, by: u32) -> u32 {
        self.value += by;
        self.value
    }
}

fn main() {
    let mut counter = Counter::new("visitors");
    counter.step(3);
    counter.step(4);
    let value = counter.step(0);
    println!("{}: {}", counter.name, value);
}
