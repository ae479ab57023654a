const birthdays = {
  Aino: '1990-04-02',
  Bram: '1985-12-31',
  Chloe: '2001-02-28',
};

function iso(date) {
  return date.toISOString().slice(0, 10);
}

/** The next birthday on or after a day, and how old the person then becomes. */
function next(birthday, today) {
  const [born, ...monthAndDay] = birthday.split('-');
  const inYear = (year) => new Date([year, ...monthAndDay].join('-'));
  const thisYear = inYear(today.getUTCFullYear());
  const day = thisYear < today ? inYear(today.getUTCFullYear() + 1) : thisYear;
  return { day, age: day.getUTCFullYear() - Number(born) };
}

const today = new Date('2024-03-15');
for (const [name, birthday] of Object.entries(birthdays)) {
  const { day, age } = next(birthday, today);
  const days = Math.round((day - today) / 86400000);
  console.log(`${name} turns ${age} on ${iso(day)}, in ${days} days`);
}
