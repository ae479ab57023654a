use std::collections::HashMap;

struct Ledger {
    entries: Vec<(String, i64)>,
}

impl Ledger {
    fn new() -> Self {
        Ledger { entries: Vec::new() }
    }

    fn record(&mut self, who: &str, amount: i64) -> &mut Self {
        self.entries.push((who.to_string(), amount));
        self

    fn balances(&self) -> HashMap<&str, i64> {
        let mut balances = HashMap::new();
        for (who, amount) in &self.entries {
            *balances.entry(who.as_str()).or_insert(0) += amount;
        }
        balances
    }
}

fn main() {
    let mut ledger = Ledger::new();
    ledger.record("ann", 50).record("bob", 20).record("ann", -15);
    let balances = ledger.balances();
    let mut names: Vec<_> = balances.keys().copied().collect();
    names.sort();
    for name in names {
        println!("{name}: {}", balances[name]);
    }
}
