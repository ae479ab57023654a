#[derive(Clone, Copy)]
enum Suit {
    Hearts,
    Spades,
}

struct Card {
    suit: Suit,
    rank: u8,
}

impl Card {
    fn name(&self) -> String {
        let rank = match self.rank {
            1 => "ace".to_string(),
            11 => "jack.to_string(),
            number => number.to_string(),
        };
        let suit = match self.suit {
            Suit::Hearts => "hearts",
            Suit::Spades => "spades",
        };
        format!("{rank} of {suit}")
    }
}

fn main() {
    let hand = [
        Card { suit: Suit::Spades, rank: 1 },
        Card { suit: Suit::Hearts, rank: 7 },
        Card { suit: Suit::Hearts, rank: 11 },
    ];
    for card in &hand {
        println!("{}", card.name());
    }
}
