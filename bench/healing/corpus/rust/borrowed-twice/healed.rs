use std::cell::RefCell;
use std::rc::Rc;

struct Room {
    guests: RefCell<Vec<String>>,
}

fn greet_all(room: &Rc<Room>) {
    let guests = room.guests.borrow().clone();
    for guest in guests.iter() {
        println!("hello {guest}");
        if guest == "Pia" {
            room.guests.borrow_mut().push("Pia's friend".to_string());
        }
    }
}

fn main() {
    let room = Rc::new(Room { guests: RefCell::new(vec!["Jo".into(), "Pia".into()]) });
    greet_all(&room);
    println!("{}", room.guests.borrow().len());
}
