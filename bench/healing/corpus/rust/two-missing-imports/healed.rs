use std::collections::HashSet;
use std::fmt;
use std::rc::Rc;

struct Tag(String);

impl fmt::Display for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{}", self.0)
    }
}

fn main() {
    let words = ["moss", "fern", "moss", "lichen", "fern"];
    let mut seen = HashSet::new();
    let mut tags = Vec::new();
    for word in words {
        if seen.insert(word) {
            tags.push(Rc::new(Tag(word.to_string())));
        }
    }
    let first = Rc::clone(&tags[0]);
    for tag in &tags {
        println!("{tag}");
    }
    println!("{} shared {}", first, Rc::strong_count(&first));
}
