#[derive(Debug, Clone, Copy, PartialEq)]
struct Point {
    x: i32,
    y: i32,
}

fn add_square(points: &Vec<Point>, side: i32) {
    points.push(Point { x: 0, y: 0 });
    points.push(Point { x: side, y: 0 });
    points.push(Point { x: side, y: side });
    points.push(Point { x: 0, y: side });
}

fn bounds(points: &[Point]) -> (Point, Point) {
    let mut low = points[0];
    let mut high = points[0];
    for point in points {
        low = Point { x: low.x.min(point.x), y: low.y.min(point.y) };
        high = Point { x: high.x.max(point.x), y: high.y.max(point.y) };
    }
    (low, high)
}

fn main() {
    let mut points = vec![Point { x: -2, y: 1 }];
    add_square(&points, 5);
    println!("{} points", points.len());
    let (low, high) = bounds(&points);
    println!("{:?} {:?}", low, high);
}
