struct Grid {
    width: usize,
    cells: Vec<bool>,
}

impl Grid {
    fn parse(rows: &[&str]) -> Grid {
        let width = rows[0].len();
        let cells = rows.iter().flat_map(|row| row.chars().map(|c| c == '#')).collect();
        Grid { width, cells }
    }

    fn is_set(&self, row: usize, column: usize) -> bool {
        self.cells[row * self.width + column]
    }

    fn count_row(&self, row: usize) -> usize {
        (0..self.width).filter(|&column| is_set(row, column)).count()
    }

    fn height(&self) -> usize {
        self.cells.len() / self.width
    }
}

fn main() {
    let grid = Grid::parse(&["#..#", "....", "###."]);
    for row in 0..grid.height() {
        println!("row {row}: {}", grid.count_row(row));
    }
    println!("{}", grid.is_set(2, 1));
}
