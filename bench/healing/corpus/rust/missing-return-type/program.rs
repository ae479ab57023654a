fn perimeter(width: u32, height: u32) {
    2 * (width + height)
}

fn fence(fields: &[(u32, u32)]) -> u32 {
    let mut total = 0;
    for &(width, height) in fields {
        total += perimeter(width, height);
    }
    total
}

fn main() {
    let fields = [(30, 20), (15, 15)];
    println!("{}", perimeter(3, 4));
    println!("{}", fence(&fields));
}
