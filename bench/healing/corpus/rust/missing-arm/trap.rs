enum Light {
    Red,
    Amber,
    Green,
}

fn wait(light: &Light) -> u32 {
    match light {
        Light::Red => 30,
        Light::Amber => 0,
        Light::Green => 0,
    }
}

fn main() {
    let lights = [Light::Green, Light::Amber, Light::Red];
    let total: u32 = lights.iter().map(wait).sum();
    println!("wait {total} seconds");
    println!("{} lights", lights.len());
}
