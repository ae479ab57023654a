fn area(width: u32, height: u32) -> u32 {
    width * height
}

fn main() {
    let room1 = area(4, 5);
    let room2 = area(3, 3);
    let hall = 12;
    println!("kitchen {room1}");
    println!("study {room2}");
    println!("together {}", room1 + room2 + hall);
    println!("hall {hall}");
}
