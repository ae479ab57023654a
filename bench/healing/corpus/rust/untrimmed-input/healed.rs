use std::io;

fn main() {
    let mut line = String::new();
    io::stdin().read_line(&mut line).unwrap();
    let count: u32 = line.trim().parse().unwrap();
    let mut row = vec![1u64];
    for _ in 0..count {
        println!("{:?}", row);
        let mut next = vec![1];
        for pair in row.windows(2) {
            next.push(pair[0] + pair[1]);
        }
        next.push(1);
        row = next;
    }
}
