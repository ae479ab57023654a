mod units {
    pub struct Length {
        pub metres: f64,
    }

    impl Length {
        pub fn feet(&self) -> f64 {
            self.metres / 0.3048
        }
    }

    fn from_miles(miles: f64) -> Length {
        Length { metres: miles * 1609.344 }
    }

    pub fn from_feet(feet: f64) -> Length {
        Length { metres: feet * 0.3048 }
    }
}

fn main() {
    let walk = units::from_miles(2.5);
    let wall = units::from_feet(6.0);
    println!("{:.1} m", walk.metres);
    println!("{:.3} m", wall.metres);
    println!("{:.0} ft", walk.feet());
    println!("{:.0} ft", wall.feet());
}
