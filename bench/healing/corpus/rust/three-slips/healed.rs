#[derive(Debug)]
struct Sample {
    label: String,
    mean: f64,
}

fn sample(label: &str, values: &[f64]) -> Sample {
    let sum: f64 = values.iter().sum();
    Sample { label: label.to_string(), mean: sum / values.len() as f64 }
}

fn main() {
    let mut samples = vec![sample("a", &[1.0, 2.0]), sample("b", &[4.0])];
    samples.push(Sample { label: "zero".to_string(), mean: 0.0 });
    let sum: f64 = samples.iter().map(|sample| sample.mean).sum();
    println!("{:.2}", sum / 2.0);
    for sample in &samples {
        println!("{:?} {}", sample, sample.label.len() as f64 + sample.mean);
    }
}
