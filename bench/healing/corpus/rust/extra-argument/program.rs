struct Invoice {
    lines: Vec<(String, u32, u32)>,
}

fn money(cents: u32) -> String {
    format!("{}.{:02}", cents / 100, cents % 100)
}

impl Invoice {
    fn add(&mut self, what: &str, count: u32, cents: u32) {
        self.lines.push((what.to_string(), count, cents));
    }

    fn total(&self) -> u32 {
        self.lines.iter().map(|(_, count, cents)| count * cents).sum()
    }
}

fn main() {
    let mut invoice = Invoice { lines: Vec::new() };
    invoice.add("hinge", 4, 250);
    invoice.add("door", 1, 18900);
    for (what, count, cents) in &invoice.lines {
        println!("{count} x {what}: {}", count * cents);
    }
    println!("total {}", money(invoice.total(), "EUR"));
}
