use std::collections::HashMap;

struct Cache {
    values: HashMap<u64, u64>,
    hits: u32,
}

impl Cache {
    fn fibonacci(&mut self, n: u64) -> u64 {
        if n < 2 {
            return n;
        }
        if self.values.contains(&n) {
            self.hits += 1;
            return self.values[&n];
        }
        let value = self.fibonacci(n - 1) + self.fibonacci(n - 2);
        self.values.insert(n, value);
        value
    }
}

fn main() {
    let mut cache = Cache { values: HashMap::new(), hits: 0 };
    println!("{}", cache.fibonacci(50));
    println!("{} hits", cache.hits);
}
