#[derive(Debug)]
enum Problem {
    Empty,
    TooLong(usize),
}

fn check(name: &str) -> Result<(), Problem> {
    if name.is_empty() {
        return Err(Problem::Empty);
    }
    if name.len() > 8 {
        return Err(Problem::TooLong(name.len()));
    }
    println!("{name} is fine");
}

fn main() {
    for name in ["Ida", "", "Maximiliane"] {
        if let Err(problem) = check(name) {
            println!("{:?}", problem);
        }
    }
    println!("{}", matches!(check("Maximiliane"), Err(Problem::TooLong(11))));
}
