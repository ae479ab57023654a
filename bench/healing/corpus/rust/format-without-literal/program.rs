fn verdict(votes: &[bool]) -> String {
    let yes = votes.iter().filter(|&&vote| vote).count();
    if yes * 2 > votes.len() {
        format!("accepted with {yes} of {}", votes.len())
    } else {
        "rejected".to_string()
    }
}

fn main() {
    let first = verdict(&[true, true, false]);
    println!(first);
    println!("{}", verdict(&[false, true]));
}
