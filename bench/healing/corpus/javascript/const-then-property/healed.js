const outline = `
Animals
  Birds
    Owl
    Wren
  Fish
    Pike
Plants
  Trees
    Oak
`;

function parse(text) {
  const root = { title: 'root', children: [] };
  const stack = [root];
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    let level = 1;
    while (line.startsWith('  '.repeat(level))) {
      level++;
    }
    const node = { title: line.trim(), children: [] };
    stack.length = level;
    stack[level - 1].children.push(node);
    stack.push(node);
  }
  return root;
}

function leaves(node) {
  if (node.children.length === 0) return [node.title];
  return node.children.flatMap(leaves);
}

function depth(node) {
  return 1 + Math.max(0, ...node.children.map(depth));
}

function number(node, prefix = '') {
  return node.children.flatMap((child, i) => {
    const label = `${prefix}${i + 1}.`;
    return [`${label} ${child.title}`, ...number(child, label)];
  });
}

const tree = parse(outline);
console.log(number(tree).join('\n'));
console.log('leaves:', leaves(tree).join(', '));
console.log('depth:', depth(tree) - 1);
