struct Plate {
    letters: String,
    number: u16,
}

impl Plate {
    fn parse(text: &str) -> Option<Plate> {
        let (letters, number) = text.split_once('-')?;
        Some(Plate {
            letters: letters.toUpperCase(),
            number: number.parse().ok()?,
        })
    }
}

fn main() {
    for text in ["abc-123", "xy-9", "nodash", "q-abc"] {
        match Plate::parse(text) {
            Some(plate) => println!("{} {:04}", plate.letters, plate.number),
            None => println!("{text} is no plate"),
        }
    }
}
