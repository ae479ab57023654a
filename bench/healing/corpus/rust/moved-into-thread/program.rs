use std::thread;

fn main() {
    let chunks = vec![vec![1, 2, 3], vec![10, 20], vec![100]];
    let mut workers = Vec::new();
    for chunk in chunks {
        workers.push(thread::spawn(|| chunk.iter().sum::<i32>()));
    }
    let sums: Vec<i32> = workers.into_iter().map(|worker| worker.join().unwrap()).collect();
    println!("{:?}", sums);
    println!("{}", sums.iter().sum::<i32>());
}
