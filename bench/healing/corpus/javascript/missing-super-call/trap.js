class Shape {
  constructor(name) {
    this.name = name;
  }

  area() {
    throw new Error('not implemented');
  }

  toString() {
    return `${this.name} with area ${this.area().toFixed(2)}`;
  }
}

class Circle extends Shape {
  constructor(radius) {
    super('circle');
    this.radius = radius;
  }

  area() {
    return Math.PI * this.radius ** 2;
  }
}

class Rectangle extends Shape {
  constructor(width, height, name = 'rectangle') {
    super();
    this.width = width;
    this.height = height;
  }

  area() {
    return this.width * this.height;
  }
}

class Square extends Rectangle {
  constructor(side) {
    super(side, side, 'square');
  }
}

const shapes = [new Circle(2.5), new Rectangle(3, 4.5), new Square(3.2), new Circle(1)];
shapes.sort((a, b) => a.area() - b.area());
shapes.forEach((shape) => console.log(String(shape)));
console.log('together', shapes.reduce((sum, shape) => sum + shape.area(), 0).toFixed(3));
