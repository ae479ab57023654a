#[derive(Clone, Copy)]
struct Vector {
    x: f64,
    y: f64,
}

fn length(v: Vector) -> f64 {
    (v.x * v.x + v.y * v.y).sqrt()
}

fn add(a: Vector, b: Vector) -> Vector {
    Vector { x: a.x + b.x, y: a.y + b.y }
}

fn main() {
    let a = Vector { x: 3.0, y: 4.0 };
    let b = Vector { x: 2.0, y: 8.0 };
    println!("{:.2} {:.2}", length(a), length(b));
    println!("{:.2}", length(add(a, b)));
}
