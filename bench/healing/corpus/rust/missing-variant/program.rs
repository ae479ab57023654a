#[derive(Clone, Copy)]
enum Direction {
    North,
    East,
    South,
    West,
}

impl Direction {
    fn right(self) -> Direction {
        match self {
            Direction::North => Direction::East,
            Direction::East => Direction::South,
            Direction::South => Direction::Wset,
            Direction::West => Direction::North,
        }
    }

    fn letter(self) -> char {
        match self {
            Direction::North => 'N',
            Direction::East => 'E',
            Direction::South => 'S',
            Direction::West => 'W',
        }
    }
}

fn main() {
    let mut direction = Direction::North;
    for _ in 0..5 {
        print!("{} ", direction.letter());
        direction = direction.right();
    }
    println!();
}
