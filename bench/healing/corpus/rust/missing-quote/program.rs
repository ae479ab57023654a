fn main() {
    let planets = [("Mercury", 0.39), ("Venus", 0.72), ("Earth", 1.0)];
    println!("{:<10}{:>6}", "planet", "AU);
    for (name, distance) in planets {
        println!("{name:<10}{distance:>6.2}");
    }
    let nearest = planets[0].0;
    println!("{nearest} is nearest");
    println!("{} planets", planets.len());
    println!("done");
}
