#[derive(PartialEq)]
enum Cell {
    Empty,
    Cross,
    Nought,
}

fn wins(row: &[Cell; 3]) -> bool {
    row[0] != Cell::Empty && row[0] == row[1] && row[1] == row[2]
}

fn main() {
    let rows = [
        [Cell::Cross, Cell::Cross, Cell::Cross],
        [Cell::Empty, Cell::Empty, Cell::Empty],
        [Cell::Nought, Cell::Cross, Cell::Nought],
    ];
    for row in &rows {
        println!("{}", wins(row));
    }
}
