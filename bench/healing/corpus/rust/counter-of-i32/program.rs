struct Playlist {
    songs: Vec<(String, u32)>,
}

impl Playlist {
    fn new() -> Self {
        Playlist { songs: Vec::new() }
    }

    fn add(&mut self, title: &str, seconds: u32) {
        self.songs.push((title.to_string(), seconds));
    }

    fn first_longer_than(&self, limit: u32) -> Option<&str> {
        let mut at: i32 = 0;
        while at < self.songs.len() {
            let (title, seconds) = &self.songs[at];
            if *seconds > limit {
                return Some(title);
            }
            at += 1;
        }
        None
    }

    fn total(&self) -> u32 {
        self.songs.iter().map(|(_, seconds)| seconds).sum()
    }
}

fn main() {
    let mut playlist = Playlist::new();
    playlist.add("Overture", 95);
    playlist.add("Aria", 240);
    playlist.add("Finale", 410);
    println!("{} s", playlist.total());
    for limit in [100, 300, 500] {
        println!("{:?}", playlist.first_longer_than(limit));
    }
}
