fn is_leap(year: u32) -> bool {
    (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
}

fn days_in(month: u32, year: u32) -> u32 {
    match month {
        2 if is_leap(year) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

fn main() {
    for year in [1900, 2000, 2023, 2024] {
        let days: u32 = (1..=12).map(|month| days_in(month, year)).sum();
        println!("{year}: {days}, February {}", days_in(2, year));
    }
}
