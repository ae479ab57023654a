trait Shape {
    fn area(&self) -> f64;
    fn name(&self) -> String;
}

struct Square(f64);
struct Ring {
    inner: f64,
    outer: f64,
}

impl Shape for Square {
    fn area(&self) -> f64 {
        self.0 * self.0
    }
    fn name(&self) -> String {
        "square".to_string()
    }
}

impl Shape for Ring {
    fn name(&self) -> String {
        format!("ring of {} to {}", self.inner, self.outer)
    }
    fn area(&self) -> f64 {
        3.0 * (self.outer * self.outer - self.inner * self.inner)
    }
}

fn main() {
    let shapes: Vec<Box<dyn Shape>> =
        vec![Box::new(Square(2.0)), Box::new(Ring { inner: 1.0, outer: 3.0 })];
    for shape in &shapes {
        println!("{}: {:.1}", shape.name(), shape.area());
    }
}
