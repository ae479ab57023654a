struct Robot {
    x: i32,
    y: i32,
}

impl Robot {
    fn go(&mut self, dx: i32, dy: i32) {
        self.x += dx;
        self.y += dy;
    }

    fn distance(&self) -> i32 {
        self.x.abs() + self.y.abs()
    }
}

fn main() {
    let mut robot = Robot { x: 0, y: 0 };
    for (dx, dy) in [(2, 0), (0, -3), (-5, 1)] {
        robot.go(dx, dy);
        println!("{},{} is {} away", robot.x, robot.y, robot.distance());
    }
}
