const config = {
  width: 24,
  height: 7
  symbols: { alive: '#', dead: '.' },
  generations: 4,
};

// Conway's game of life on a torus, starting from a glider and a blinker
const start = [
  [1, 2], [2, 3], [3, 1], [3, 2], [3, 3],
  [2, 14], [3, 14], [4, 14],
];

function createBoard(cells) {
  const board = Array.from({ length: config.height }, () => Array(config.width).fill(false));
  for (const [row, column] of cells) {
    board[row][column] = true;
  }
  return board;
}

function neighbours(board, row, column) {
  let count = 0;
  for (let dr = -1; dr <= 1; dr++) {
    for (let dc = -1; dc <= 1; dc++) {
      if (dr === 0 && dc === 0) continue;
      const r = (row + dr + config.height) % config.height;
      const c = (column + dc + config.width) % config.width;
      if (board[r][c]) count++;
    }
  }
  return count;
}

function step(board) {
  return board.map((line, row) =>
    line.map((alive, column) => {
      const n = neighbours(board, row, column);
      return n === 3 || (alive && n === 2);
    }),
  );
}

function draw(board) {
  const { alive, dead } = config.symbols;
  return board.map((line) => line.map((cell) => (cell ? alive : dead)).join('')).join('\n');
}

let board = createBoard(start);
for (let generation = 0; generation < config.generations; generation++) {
  console.log(`generation ${generation}`);
  console.log(draw(board));
  board = step(board);
}
console.log('alive at the end:', board.flat().filter(Boolean).length);
