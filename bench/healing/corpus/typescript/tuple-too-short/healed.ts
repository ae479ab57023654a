type Point = [number, number];

function distance([x1, y1]: Point, [x2, y2]: Point): number {
  return Math.hypot(x2 - x1, y2 - y1);
}

function length(route: Point[]): number {
  let total = 0;
  for (let index = 1; index < route.length; index++) {
    total += distance(route[index - 1], route[index]);
  }
  return total;
}

function nearest(from: Point, points: Point[]): Point {
  let best = points[0];
  for (const point of points) {
    if (distance(from, point) < distance(from, best)) best = point;
  }
  return best;
}

const route: Point[] = [[0, 0], [3, 4], [3, 10]];
console.log(length(route));
console.log(nearest([2, 2], route).join(','));
console.log(distance(route[0], route[2]).toFixed(3));
