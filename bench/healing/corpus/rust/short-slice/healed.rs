struct Row {
    name: &'static str,
    points: u32,
}

fn label(name: &str) -> String {
    let cut = name.get(..8).unwrap_or(name);
    format!("{cut:<8}|")
}

fn main() {
    let rows = [
        Row { name: "Maximilian", points: 12 },
        Row { name: "Christopher", points: 9 },
        Row { name: "Li", points: 15 },
    ];
    for row in &rows {
        println!("{}{:>4}", label(row.name), row.points);
    }
    let best = rows.iter().max_by_key(|row| row.points).unwrap();
    println!("best: {}", best.name);
}
