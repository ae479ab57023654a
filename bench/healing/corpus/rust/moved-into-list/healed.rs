#[derive(Debug)]
struct Member {
    name: String,
    since: u16,
}

struct Club {
    members: Vec<Member>,
}

impl Club {
    fn join(&mut self, name: String, since: u16) -> usize {
        self.members.push(Member { name, since });
        self.members.len()
    }

    fn oldest(&self) -> Option<&Member> {
        self.members.iter().min_by_key(|member| member.since)
    }
}

fn main() {
    let mut club = Club { members: Vec::new() };
    let arrivals = [("Rosa", 2015), ("Ben", 2009), ("Chidi", 2021)];
    for (name, since) in arrivals {
        let name = name.to_uppercase();
        let number = club.join(name.clone(), since);
        println!("{name} is member {number}");
    }
    if let Some(member) = club.oldest() {
        println!("{} since {}", member.name, member.since);
    }
    println!("{:?}", club.members.last());
}
