#[derive(Debug)]
struct Reading {
    sensor: String,
    value: f64,
}

fn parse(line: &str) -> Option<Reading> {
    let (sensor, value) = line.split_once('=')?;
    Some(Reading {
        sensor: sensor.trim().to_string(),
        value: value.trim().parse().ok()?,
    })
}

fn main() {
    let text = "roof = 21.5\ncellar = 12.25\nbroken\nattic = 30";
    let readings: Vec<Reading> = text.lines().filter_map(parse).collect();
    let names: Vec<String> = readings
        .iter()
        .filter(|reading| reading.value > 20.0
        .map(|reading| reading.sensor.to_uppercase())
        .collect();
    println!("{} readings", readings.len());
    println!("warm: {}", names.join(", "));
    let sum: f64 = readings.iter().map(|reading| reading.value).sum();
    println!("{:.2}", sum / readings.len() as f64);
}
