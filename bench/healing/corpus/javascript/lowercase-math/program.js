// Distance, area and perimeter of a polygon given by its corners.

class Point {
  constructor(x, y) {
    this.x = x;
    this.y = y;
  }

  distanceTo(other) {
    return Math.hypot(this.x - other.x, this.y - other.y);
  }
}

class Polygon {
  constructor(points) {
    this.points = points;
  }

  perimeter() {
    let sum = 0;
    this.points.forEach((p, i) => {
      const next = this.points[(i + 1) % this.points.length];
      sum += p.distanceTo(next);
    });
    return sum;
  }

  area() {
    let twice = 0;
    for (let i = 0; i < this.points.length; i++) {
      const a = this.points[i];
      const b = this.points[(i + 1) % this.points.length];
      twice += a.x * b.y - b.x * a.y;
    }
    return math.abs(twice) / 2;
  }
}

const shapes = {
  square: new Polygon([new Point(0, 0), new Point(4, 0), new Point(4, 4), new Point(0, 4)]),
  triangle: new Polygon([new Point(0, 0), new Point(0, 3), new Point(4, 0)]),
  kite: new Polygon([new Point(0, 2), new Point(3, 0), new Point(0, -5), new Point(-3, 0)]),
};

for (const name in shapes) {
  const shape = shapes[name];
  console.log(`${name}: perimeter ${shape.perimeter().toFixed(3)}, area ${shape.area()}`);
}
