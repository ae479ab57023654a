fn main() {
    let names = ["Uma", "Viktor", "Wanda", "Xi"];
    for (let i = 0; i < names.len(); i++) {
        println!("{}. {}", i + 1, names[i]);
    }
    let mut letters = 0;
    for name in names {
        letters += name.len();
    }
    println!("{letters} letters");
    println!("{} names", names.len());
}
