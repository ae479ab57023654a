use std::collection::HashMap;

struct Graph {
    edges: HashMap<u32, Vec<u32>>,
}

impl Graph {
    fn new(pairs: &[(u32, u32)]) -> Graph {
        let mut edges: HashMap<u32, Vec<u32>> = HashMap::new();
        for &(from, to) in pairs {
            edges.entry(from).or_default().push(to);
            edges.entry(to).or_default().push(from);
        }
        Graph { edges }
    }

    fn reachable(&self, start: u32) -> Vec<u32> {
        let mut seen = vec![start];
        let mut at = 0;
        while at < seen.len() {
            for &next in &self.edges[&seen[at]] {
                if !seen.contains(&next) {
                    seen.push(next);
                }
            }
            at += 1;
        }
        seen.sort();
        seen
    }
}

fn main() {
    let graph = Graph::new(&[(1, 2), (2, 3), (4, 5)]);
    println!("{:?}", graph.reachable(1));
    println!("{:?}", graph.reachable(5));
}
