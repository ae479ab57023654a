fn is_prime(n: u32) -> bool {
    if n < 2 {
        return false;
    }
    let mut prime = True;
    let mut divisor = 2;
    while divisor * divisor <= n {
        if n % divisor == 0 {
            prime = false;
            break;
        }
        divisor += 1;
    }
    prime
}

fn main() {
    let primes: Vec<u32> = (0..40).filter(|&n| is_prime(n)).collect();
    println!("{:?}", primes);
    println!("{}", primes.len());
}
