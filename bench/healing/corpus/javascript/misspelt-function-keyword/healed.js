function isLeap(year) {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function daysInMonth(year, month) {
  const days = [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return days[month - 1];
}

// Zeller's congruence, shifted so that Monday is 0
function weekday(year, month, day) {
  const m = month < 3 ? month + 12 : month;
  const y = month < 3 ? year - 1 : year;
  const k = y % 100;
  const j = Math.floor(y / 100);
  const h = (day + Math.floor((13 * (m + 1)) / 5) + k + Math.floor(k / 4) + Math.floor(j / 4) + 5 * j) % 7;
  return (h + 5) % 7;
}

function calendar(year, month) {
  const cells = Array(weekday(year, month, 1)).fill('  ');
  for (let day = 1; day <= daysInMonth(year, month); day++) {
    cells.push(String(day).padStart(2));
  }
  const weeks = [];
  for (let i = 0; i < cells.length; i += 7) {
    weeks.push(cells.slice(i, i + 7).join(' '));
  }
  return `${year}-${String(month).padStart(2, '0')}\nMo Tu We Th Fr Sa Su\n${weeks.join('\n')}`;
}

console.log(calendar(2024, 2));
console.log(calendar(1999, 12));
