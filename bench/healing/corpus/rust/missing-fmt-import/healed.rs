use std::collections::BTreeMap;
use std::fmt;

#[derive(Debug, Clone, PartialEq)]
enum Value {
    Number(f64),
    Text(String),
    List(Vec<Value>),
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Value::Number(number) => write!(f, "{number}"),
            Value::Text(text) => write!(f, "'{text}'"),
            Value::List(items) => {
                write!(f, "[")?;
                for (index, item) in items.iter().enumerate() {
                    if index > 0 {
                        write!(f, ", ")?;
                    }
                    write!(f, "{item}")?;
                }
                write!(f, "]")
            }
        }
    }
}

fn main() {
    let mut settings = BTreeMap::new();
    settings.insert("width", Value::Number(80.0));
    settings.insert("title", Value::Text("log".to_string()));
    settings.insert(
        "stops",
        Value::List(vec![Value::Number(0.5), Value::Text("end".into())]),
    );
    for (name, value) in &settings {
        println!("{name} = {value}");
    }
    println!("{}", settings["width"] == Value::Number(80.0));
}
