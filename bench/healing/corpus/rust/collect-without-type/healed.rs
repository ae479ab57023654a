fn main() {
    let line = "7,12,9,30";
    let numbers: Vec<u32> = line.split(',').map(|part| part.parse::<u32>().unwrap()).collect();
    let mut total = 0;
    for number in &numbers {
        total += number;
    }
    println!("{} numbers", numbers.len());
    println!("total {total}");
    let largest = numbers.iter().max().unwrap();
    println!("largest {largest}");
    println!("{:?}", numbers);
}
