// Sorts the names of files into folders by kind and finds clashes.
const kinds = {
  image: ['.png', '.jpg', '.gif'],
  text: ['.md', '.txt'],
  code: ['.js', '.py', '.c'],
};

const files = [
  'photos/Beach.PNG',
  'notes/todo.txt',
  'work/main.js',
  'old/main.js',
  'notes/README.md',
  'misc/archive.tar.gz',
  'photos/beach.png',
];

function kindOf(file) {
  const extension = path.posix.extname(file).lower();
  const found = Object.keys(kinds).find((kind) => kinds[kind].includes(extension));
  return found || 'other';
}

function plan(list) {
  const taken = new Map();
  const moves = [];
  for (const file of list) {
    const target = path.posix.join(kindOf(file), path.posix.basename(file));
    const key = target.toLowerCase();
    const times = taken.get(key) || 0;
    taken.set(key, times + 1);
    const { dir, name, ext } = path.posix.parse(target);
    moves.push([file, times === 0 ? target : path.posix.join(dir, `${name}-${times}${ext}`)]);
  }
  return moves;
}

for (const [from, to] of plan(files)) {
  console.log(`${from.padEnd(20)} -> ${to}`);
}
