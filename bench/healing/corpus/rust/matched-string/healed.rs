struct Machine {
    stack: Vec<i64>,
}

impl Machine {
    fn step(&mut self, word: String) -> Result<(), String> {
        match word.as_str() {
            "add" => self.binary(|a, b| a + b),
            "mul" => self.binary(|a, b| a * b),
            "dup" => {
                let top = *self.stack.last().ok_or("empty")?;
                self.stack.push(top);
                Ok(())
            }
            other => {
                let number = other.parse::<i64>().map_err(|error| error.to_string())?;
                self.stack.push(number);
                Ok(())
            }
        }
    }

    fn binary(&mut self, operation: fn(i64, i64) -> i64) -> Result<(), String> {
        let b = self.stack.pop().ok_or("empty")?;
        let a = self.stack.pop().ok_or("empty")?;
        self.stack.push(operation(a, b));
        Ok(())
    }
}

fn main() {
    let mut machine = Machine { stack: Vec::new() };
    for word in "3 4 add dup mul".split(' ') {
        machine.step(word.to_string()).unwrap();
    }
    println!("{:?}", machine.stack);
    println!("{:?}", machine.step("fly".to_string()));
    println!("{}", machine.stack.len());
}
