// A tiny spreadsheet: sums of rows and columns, and the best cell.
const table = [
  [4, 8, 15],
  [16, 23, 42],
  [1, 1, 2],
  [3, 5, 8],
];

function rowSums(grid) {
  const sums = [];
  for (let i = 0; i < grid.length; i++) {
    let sum = 0;
    for (let j = 0; j < grid[i].length; j++) {
      sum += grid[i][j];
    }
    sums.push(sum);
  }
  return sums;
}

function columnSums(grid) {
  const sums = new Array(grid[0].length).fill(0);
  for (let i = 0; i <= grid.length; i++) {
    for (let j = 0; j < sums.length; j++) {
      sums[j] += grid[i]?.[j];
    }
  }
  return sums;
}

function best(grid) {
  let found = { row: 0, column: 0 };
  grid.forEach((row, i) =>
    row.forEach((value, j) => {
      if (value > grid[found.row][found.column]) found = { row: i, column: j };
    }),
  );
  return found;
}

console.log('rows   ', rowSums(table).join(' '));
console.log('columns', columnSums(table).join(' '));
const { row, column } = best(table);
console.log(`best   ${table[row][column]} at row ${row + 1}, column ${column + 1}`);
