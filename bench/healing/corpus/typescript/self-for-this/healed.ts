abstract class Animal {
  constructor(protected readonly name: string, protected legs: number) {}

  abstract sound(): string;

  describe(): string {
    return `${this.name} has ${this.legs} legs and says ${this.sound()}`;
  }
}

class Dog extends Animal {
  private tricks: string[] = [];

  constructor(name: string) {
    super(name, 4);
  }

  sound(): string {
    return 'woof';
  }

  learn(trick: string): this {
    this.tricks.push(trick);
    return this;
  }

  listTricks(): string {
    return this.tricks.length === 0 ? 'nothing yet' : this.tricks.join(' and ');
  }
}

const rex = new Dog('Rex');
console.log(rex.describe());
console.log(rex.listTricks());
console.log(rex.learn('sit').learn('roll').listTricks());
