interface Shape {
  readonly name: string;
  area(): number;
  perimeter(): number;
}

class Circle implements Shape {
  readonly name = 'circle';
  constructor(private readonly radius: number) {}

  area(): number {
    return Math.PI * this.radius ** 2;
  }

  perimeter(): number {
    return 2 * Math.PI * this.radius;
  }
}

class Rectangle implements Shape {
  readonly name = 'rectangle';
  constructor(private readonly width: number, private readonly height: number) {}

  area(): number {
    return this.width * this.height;
  }

  perimeter(): number {
    return 2 * (this.width + this.height);
  }
}

const shapes: Shape[] = [new Circle(1.5), new Rectangle(2, 4)];
for (const shape of shapes) {
  console.log(`${shape.name}: ${shape.area().toFixed(2)}, ${shape.perimeter().toFixed(2)}`);
}
