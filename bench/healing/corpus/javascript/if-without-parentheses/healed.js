// Elementary cellular automata, such as rules 30 and 90
function evolve(cells, rule) {
  return cells.map((cell, i) => {
    const left = cells[(i - 1 + cells.length) % cells.length];
    const right = cells[(i + 1) % cells.length];
    const pattern = (left << 2) | (cell << 1) | right;
    return (rule >> pattern) & 1;
  });
}

function render(cells) {
  let text = '';
  for (const cell of cells) {
    if (cell === 1) {
      text += '#';
    } else {
      text += ' ';
    }
  }
  return text.trimEnd();
}

function simulate(rule, width, generations) {
  let cells = new Array(width).fill(0);
  cells[Math.floor(width / 2)] = 1;
  const rows = [];
  for (let g = 0; g < generations; g++) {
    rows.push(render(cells));
    cells = evolve(cells, rule);
  }
  return rows;
}

for (const rule of [90, 30]) {
  const rows = simulate(rule, 31, 8);
  console.log(`rule ${rule}`);
  console.log(rows.join('\n'));
  console.log('cells:', rows.join('').replaceAll(' ', '').length);
}
