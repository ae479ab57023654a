class Robot {
  static headings = ['north', 'east', 'south', 'west'];

  constructor(name) {
    this.name = name;
    this.x = 0;
    this.y = 0;
    this.heading = 0;
    this.trail = new Set(['0,0']);
  }

  turn(quarters) {
    this.heading = (this.heading + quarters + 4) % 4;
  }

  advance(steps) {
    const dx = [0, 1, 0, -1][this.heading];
    const dy = [1, 0, -1, 0][this.heading];
    for (let i = 0; i < steps; i++) {
      this.x += dx;
      this.y += dy;
      this.trail.add(`${this.x},${this.y}`);
    }
  }

  run(program) {
    for (const instruction of program.split(' ')) {
      if (instruction === 'L') {
        this.turn(-1);
      } else if (instruction === 'R') {
        this.turn(1);
      } else {
        this.advance(Number(instruction));
      }
    }
    return this;
  }

  report() {
    const distance = Math.abs(this.x) + Math.abs(this.y);
    return `${this.name} at (${this.x}, ${this.y}) facing ${Robot.headings[this.heading]}, ` +
      `${distance} from home, ${this.trail.size} fields seen`;
  }
}

console.log(new Robot('Pip').run('3 R 2 R 1').report());
console.log(new Robot('Dot').run('L 5 L 5 L 5 L 5').report());
console.log(new Robot('Zig').run('1 R 1 L 1 R 1 L 1').report());
