fn triangle(height: usize) {
    for row in 1..=height {
        let spaces = " ".repeat(height - row);
        let stars = "*".repeat(2 * row - 1);
        println!("{}{}", spaces, stars);
    }
}

fn main() {
    triangle(3);
    triangle(5);
    println!("done");
}
