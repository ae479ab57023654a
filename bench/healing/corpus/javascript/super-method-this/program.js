class Employee {
  constructor(name, salary) {
    this.name = name;
    this.salary = salary;
  }

  raise(percent) {
    this.salary = Math.round(this.salary * (1 + percent / 100));
    return this;
  }

  describe() {
    return `${this.name} earns ${this.salary}`;
  }
}

class Manager extends Employee {
  constructor(name, salary, reports) {
    this.reports = reports;
  }

  get teamCost() {
    return this.reports.reduce((sum, r) => sum + (r.teamCost ?? r.salary), salary);
  }

  describe() {
    const team = this.reports.map((r) => r.name).join(', ');
    return `${super.describe()} and leads ${team}`;
  }
}

const nils = new Employee('Nils', 41000);
const oda = new Employee('Oda', 46500).raise(4);
const paul = new Manager('Paul', 58000, [nils, oda]);
const quinn = new Employee('Quinn', 52000);
const rhea = new Manager('Rhea', 75000, [paul, quinn]);

for (const person of [nils, oda, paul, quinn, rhea]) {
  console.log(person.descirbe());
}
console.log('cost of Paul:', paul.teamCost);
console.log('cost of Rhea:', rhea.teamCost);
