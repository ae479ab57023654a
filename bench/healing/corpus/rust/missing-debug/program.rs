enum Shape {
    Circle(f64),
    Square(f64),
}

fn area(shape: &Shape) -> f64 {
    match shape {
        Shape::Circle(radius) => 3.0 * radius * radius,
        Shape::Square(side) => side * side,
    }
}

fn main() {
    let shapes = [Shape::Circle(2.0), Shape::Square(1.5)];
    for shape in &shapes {
        println!("{:?} has {:.2}", shape, area(shape));
    }
}
