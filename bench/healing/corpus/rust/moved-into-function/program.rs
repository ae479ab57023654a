fn total(prices: Vec<u32>) -> u32 {
    prices.iter().sum()
}

fn cheapest(prices: &[u32]) -> Option<&u32> {
    prices.iter().min()
}

fn main() {
    let prices = vec![1299, 450, 899];
    let sum = total(prices);
    println!("{} items cost {}", prices.len(), sum);
    if let Some(price) = cheapest(&prices) {
        println!("from {price}");
    }
}
