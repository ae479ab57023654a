#[derive(Debug, Clone)]
struct Contact {
    name: String,
    city: String,
}

fn main() {
    let contacts = vec![
        Contact { name: String::from("Lena"), city: String::from("Graz") },
        Contact { name: "Mori".to_string(), city: String::from("Kobe") },
        Contact { name: String::from("Olu"), city: "Lagos".to_string() },
    ];
    for contact in &contacts {
        println!("{} lives in {}", contact.name, contact.city);
    }
    let longest = contacts.iter().max_by_key(|contact| contact.name.len()).unwrap();
    println!("{}", longest.city);
}
