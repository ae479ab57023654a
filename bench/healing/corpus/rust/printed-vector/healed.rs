fn sieve(limit: usize) -> Vec<usize> {
    let mut composite = vec![false; limit + 1];
    let mut primes = Vec::new();
    for n in 2..=limit {
        if composite[n] {
            continue;
        }
        primes.push(n);
        let mut multiple = n * n;
        while multiple <= limit {
            composite[multiple] = true;
            multiple += n;
        }
    }
    primes
}

fn factors(mut n: usize) -> Vec<usize> {
    let mut factors = Vec::new();
    for prime in sieve(n) {
        while n % prime == 0 {
            factors.push(prime);
            n /= prime;
        }
    }
    factors
}

fn main() {
    println!("{}", sieve(100).len());
    for n in [12, 97, 360] {
        println!("{n} = {:?}", factors(n));
    }
    println!("done");
}
