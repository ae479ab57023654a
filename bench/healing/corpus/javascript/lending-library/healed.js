/**
 * A lending library: books, members, loans with due days, reservations and fees.
 * Days are plain numbers, so that everything can be replayed.
 */
class LibraryError extends Error {}

class Member {
  constructor(name, limit = 2) {
    this.name = name;
    this.limit = limit;
    this.loans = [];
    this.fees = 0;
  }

  canBorrow() {
    return this.loans.length < this.limit && this.fees < 500;
  }
}

class Library {
  static LOAN_DAYS = 14;
  static FEE_PER_DAY = 25;

  constructor() {
    this.shelves = new Map();
    this.members = new Map();
    this.reservations = new Map();
    this.journal = [];
  }

  addBook(title, copies = 1) {
    this.shelves.set(title, (this.shelves.get(title) ?? 0) + copies);
  }

  join(name, limit) {
    const member = new Member(name, limit);
    this.members.set(name, member);
    return member;
  }

  member(name) {
    const member = this.members.get(name);
    if (!member) throw new LibraryError(`${name} is not a member`);
    return member;
  }

  lend(name, title, day) {
    const member = this.member(name);
    if (!this.shelves.has(title)) throw new LibraryError(`there is no book called ${title}`);
    if (!member.canBorrow()) throw new LibraryError(`${name} may not borrow more`);

    const queue = this.reservations.get(title) ?? [];
    const free = this.shelves.get(title);
    const place = queue.indexOf(name);
    if (free === 0 || (queue.length >= free && place !== 0)) {
      if (place === -1) this.reservations.set(title, [...queue, name]);
      this.note(day, `${name} waits for ${title}`);
      return false;
    }
    if (place !== -1) queue.splice(place, 1);

    this.shelves.set(title, free - 1);
    member.loans.push({ title, borrower: member, due: day + Library.LOAN_DAYS });
    this.note(day, `${name} borrows ${title}`);
    return true;
  }

  takeBack(name, title, day) {
    const member = this.member(name);
    const index = member.loans.findIndex((loan) => loan.title === title);
    if (index === -1) throw new LibraryError(`${name} does not have ${title}`);

    const [loan] = member.loans.splice(index, 1);
    this.shelves.set(title, this.shelves.get(title) + 1);
    const fee = this.charge(loan, day);
    this.note(day, `${name} returns ${title}${fee ? ` and owes ${(fee / 100).toFixed(2)}` : ''}`);

    const [next] = this.reservations.get(title) ?? [];
    if (next) this.note(day, `${next} can fetch ${title}`);
  }

  charge(loan, day) {
    const late = Math.max(0, day - loan.due);
    const fee = late * Library.FEE_PER_DAY;
    loan.borrower.fees += fee;
    return fee;
  }

  note(day, text) {
    this.journal.push(`day ${String(day).padStart(2)}: ${text}`);
  }

  report() {
    const titles = [...this.shelves].map(([title, free]) => `${title} ${free}`);
    const owing = [...this.members.values()]
      .filter((member) => member.fees > 0)
      .map((member) => `${member.name} ${(member.fees / 100).toFixed(2)}`);
    return { free: titles.join(', '), owing: owing.join(', ') || 'nobody' };
  }
}

const library = new Library();
library.addBook('Tides', 2);
library.addBook('Kilns');
library.addBook('Moss', 1);
library.join('Abel');
library.join('Berta', 1);
library.join('Cyr', 3);

const script = [
  ['lend', 'Abel', 'Kilns', 1],
  ['lend', 'Berta', 'Kilns', 2],
  ['lend', 'Cyr', 'Tides', 2],
  ['lend', 'Cyr', 'Moss', 3],
  ['lend', 'Cyr', 'Maps', 3],
  ['takeBack', 'Abel', 'Kilns', 19],
  ['lend', 'Cyr', 'Kilns', 20],
  ['lend', 'Berta', 'Kilns', 21],
  ['lend', 'Berta', 'Tides', 21],
  ['takeBack', 'Cyr', 'Moss', 40],
  ['takeBack', 'Cyr', 'Moss', 41],
  ['lend', 'Dora', 'Moss', 42],
];

for (const [action, name, title, day] of script) {
  try {
    library[action](name, title, day);
  } catch (error) {
    if (!(error instanceof LibraryError)) throw error;
    library.note(day, `refused: ${error.message}`);
  }
}

console.log(library.journal.join('\n'));
const { free, owing } = library.report();
console.log('free:', free);
console.log('owing:', owing);
console.log('loans:', [...library.members.values()].map((m) => `${m.name} ${m.loans.length}`).join(', '));
