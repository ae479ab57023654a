const books = [
  { title: 'The Salt Road', year: 1998, onLoan: false, readers: ['Ida', 'Max'] },
  { title: 'Night Ferry', year: 2011, onLoan: true, readers: ['Max'] },
  { title: 'Small Engines', year: 1976, onLoan: false, readers: [] },
  { title: 'A Field of Clocks', year: 2003, onLoan: false, readers: ['Ida', 'Noor', 'Max'] },
];

function shelfReport(list, thisYear) {
  const report = { available: [], onLoan: 0, old: 0, reads: 0 };
  for (const book of list) {
    report.reads += book.readers.length;
    if (book.onLoan) {
      report.onLoan += 1;
      continue;
    report.available.push(book.title);
    if (thisYear - book.year > 20) {
      report.old += 1;
    }
    }
  }
  return report;
}

const report = shelfReport(books, 2020);
console.log('available:', report.available.join('; ') || 'nothing');
console.log('on loan:', report.onLoan);
console.log('older than twenty years:', report.old);
console.log('reads:', report.reads);

const readers = new Map();
for (const { readers: names, title } of books) {
  for (const name of names) {
    readers.set(name, [...(readers.get(name) ?? []), title]);
  }
}
for (const [name, titles] of readers) {
  console.log(`${name}: ${titles.length} (${titles[titles.length - 1]} last)`);
}
