struct Survey {
    question: &'static str,
    answers: Vec<i32>,
}

fn mean(answers: &[i32]) -> f64 {
    let sum: i32 = answers.iter().sum();
    let count = answers.len() as i32;
    sum as f64 / count as f64
}

fn spread(answers: &[i32]) -> i32 {
    let high = answers.iter().max().copied().unwrap_or(0);
    let low = answers.iter().min().copied().unwrap_or(0);
    high - low
}

fn main() {
    let surveys = [
        Survey { question: "food", answers: vec![4, 5, 3, 5] },
        Survey { question: "noise", answers: vec![1, 2, 2] },
        Survey { question: "staff", answers: vec![5, 5] },
    ];
    for survey in &surveys {
        let mean = mean(&survey.answers);
        println!("{:<6}{:>6.2}{:>3}", survey.question, mean, spread(&survey.answers));
    }
    println!("{} surveys", surveys.len());
}
