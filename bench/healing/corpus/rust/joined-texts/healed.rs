fn full_name(first: &str, last: &str) -> String {
    let name = first.to_owned() + last;
    name
}

fn main() {
    let people = [("Marie ", "Curie"), ("Emmy ", "Noether")];
    for (first, last) in people {
        let name = full_name(first, last);
        println!("{} ({})", name, name.len());
    }
    println!("{}", full_name("a", "b"));
}
