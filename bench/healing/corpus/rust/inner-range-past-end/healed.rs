struct Table {
    rows: Vec<Vec<i32>>,
}

impl Table {
    fn transposed(&self) -> Table {
        let height = self.rows.len();
        let width = self.rows[0].len();
        let mut rows = Vec::new();
        for column in 0..width {
            let mut line = Vec::new();
            for row in 0..height {
                line.push(self.rows[row][column]);
            }
            rows.push(line);
        }
        Table { rows }
    }

    fn print(&self) {
        for row in &self.rows {
            let cells: Vec<String> = row.iter().map(|cell| format!("{cell:>3}")).collect();
            println!("{}", cells.join(""));
        }
    }
}

fn main() {
    let table = Table { rows: vec![vec![1, 2, 3], vec![10, 20, 30]] };
    table.print();
    let turned = table.transposed();
    turned.print();
    println!("{}", turned.rows.len());
}
