struct Tank {
    level: u32,
    capacity: u32,
}

impl Tank {
    fn fill(&mut self, litres: u32) -> u32 {
        let room = self.capacity - self.level;
        let taken = litres.min(room);
        self.level += taken;
        litres - taken
    }

    fn percent(&self) -> u32 {
        level * 100 / self.capacity
    }
}

fn main() {
    let mut tank = Tank { level: 20, capacity: 80 };
    println!("{} over", tank.fill(30));
    println!("{} %", tank.percent());
    println!("{} over", tank.fill(40));
    println!("{} %", tank.percent());
}
