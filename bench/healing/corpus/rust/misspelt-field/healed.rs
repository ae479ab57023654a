#[derive(Debug)]
struct Station {
    name: String,
    altitude: i32,
}

impl Station {
    fn new(name: &str, altitude: i32) -> Self {
        Station { name: name.to_string(), altitude }
    }
}

fn main() {
    let stations = vec![
        Station::new("Valley", 420),
        Station::new("Middle", 1180),
        Station::new("Summit", 2210),
    ];
    for pair in stations.windows(2) {
        let climb = pair[1].altitude - pair[0].altitude;
        println!("{} to {}: {} m", pair[0].name, pair[1].name, climb);
    }
    let highest = stations.iter().map(|station| station.altitude).max().unwrap();
    println!("highest {highest}");
}
