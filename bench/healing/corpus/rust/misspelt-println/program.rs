fn grade(points: u32) -> char {
    match points {
        90..=100 => 'A',
        75..=89 => 'B',
        60..=74 => 'C',
        _ => 'F',
    }
}

fn main() {
    let results = [("Ines", 93), ("Bo", 71), ("Tariq", 58), ("Wen", 80)];
    for (name, points) in results {
        printn!("{name}: {}", grade(points));
    }
    let passed = results.iter().filter(|(_, points)| *points >= 60).count();
    println!("{passed} passed");
}
