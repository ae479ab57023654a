struct Account {
    owner: String,
    balance: i64,
}

fn deposit(account: &mut Account, amount: i64) {
    account.balance += amount;
}

fn withdraw(account: &mut Account, amount: i64) -> bool {
    if amount > account.balance {
        return false;
    }
    account.balance -= amount;
    true
}

fn main() {
    let mut account = Account { owner: "Noor".to_string(), balance: 100 };
    deposit(&mut account, 50);
    println!("{}", withdraw(&mut account, 120));
    println!("{}", withdraw(&mut account, 120));
    println!("{} has {}", account.owner, account.balance);
}
