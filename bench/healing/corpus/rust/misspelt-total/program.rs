struct Line {
    label: &'static str,
    cents: u32,
    count: u32,
}

fn main() {
    let lines = [
        Line { label: "tea", cents: 250, count: 2 },
        Line { label: "scone", cents: 320, count: 3 },
        Line { label: "jam", cents: 90, count: 1 },
    ];
    let mut total = 0;
    for line in &lines {
        let sum = line.cents * line.count;
        println!("{:>6} x{} = {:>5}", line.label, line.count, sum);
        total += sum;
    }
    println!("total {}", ttoal);
    let tip = total / 10;
    println!("with tip {}", total + tip);
}
