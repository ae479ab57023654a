struct Song {
    title: String,
    seconds: u32,
}

impl Song {
    fn title(&self) -> String {
        self.title
    }

    fn length(&self) -> String {
        format!("{}:{:02}", self.seconds / 60, self.seconds % 60)
    }
}

fn main() {
    let songs = [
        Song { title: "Rain".to_string(), seconds: 181 },
        Song { title: "Harbour".to_string(), seconds: 245 },
    ];
    for song in &songs {
        println!("{} ({})", song.title(), song.length());
    }
}
