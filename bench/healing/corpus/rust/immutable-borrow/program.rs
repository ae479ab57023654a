#[derive(Default)]
struct Log {
    lines: Vec<String>,
}

impl Log {
    fn write(&self, text: &str) {
        let number = self.lines.len() + 1;
        self.lines.push(format!("{number}: {text}"));
    }
}

fn main() {
    let mut log = Log::default();
    log.write("start");
    log.write("stop");
    for line in &log.lines {
        println!("{line}");
    }
}
