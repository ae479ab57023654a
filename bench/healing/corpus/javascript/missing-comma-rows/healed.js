const maze = [
  ['#', '#', '#', '#', '#', '#', '#'],
  ['#', 'S', '.', '.', '#', '.', '#'],
  ['#', '#', '#', '.', '#', '.', '#'],
  ['#', '.', '.', '.', '.', '.', '#'],
  ['#', '.', '#', '#', '#', '.', '#'],
  ['#', '.', '.', '.', '#', 'E', '#'],
  ['#', '#', '#', '#', '#', '#', '#'],
];

function find(mark) {
  for (let y = 0; y < maze.length; y++) {
    for (let x = 0; x < maze[y].length; x++) {
      if (maze[y][x] === mark) return [x, y];
    }
  }
  return null;
}

function solve() {
  const [startX, startY] = find('S');
  const [endX, endY] = find('E');
  const queue = [[startX, startY]];
  const previous = new Map([[`${startX},${startY}`, null]]);

  while (queue.length > 0) {
    const [x, y] = queue.shift();
    if (x === endX && y === endY) break;
    for (const [dx, dy] of [[1, 0], [-1, 0], [0, 1], [0, -1]]) {
      const key = `${x + dx},${y + dy}`;
      if (maze[y + dy][x + dx] === '#' || previous.has(key)) continue;
      previous.set(key, [x, y]);
      queue.push([x + dx, y + dy]);
    }
  }

  const path = [];
  for (let at = [endX, endY]; at; at = previous.get(at.join(','))) {
    path.unshift(at);
  }
  return { path, explored: previous.size };
}

const { path, explored } = solve();
for (const [x, y] of path.slice(1, -1)) {
  maze[y][x] = 'o';
}
console.log(maze.map((row) => row.join('')).join('\n'));
console.log(`${path.length - 1} steps, ${explored} fields explored`);
