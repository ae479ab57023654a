fn main() {
    let readings = [12, 15, 11, 19, 14];
    int highest = readings[0];
    for reading in readings {
        if reading > highest {
            highest = reading;
        }
    }
    println!("highest {highest}");
    let above = readings.iter().filter(|&&r| r > 13).count();
    println!("{above} above 13");
}
