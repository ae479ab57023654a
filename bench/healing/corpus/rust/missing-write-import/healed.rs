use std::fmt::Write;

fn table(rows: &[(u32, u32)]) -> String {
    let mut text = String::new();
    for (left, right) in rows {
        write!(text, "{left:>4} | {right:<4}").unwrap();
        text.push('\n');
    }
    text
}

fn main() {
    let rows: Vec<(u32, u32)> = (1..=4).map(|n| (n, n * n * n)).collect();
    print!("{}", table(&rows));
    println!("{} rows", rows.len());
}
