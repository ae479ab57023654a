interface TreeNode {
  value: number;
  left: TreeNode | null;
  right: TreeNode | null;
}

function insert(node: TreeNode | null, value: number): TreeNode {
  if (node === null) return {value, left: null, right: null};
  if (value < node.value) node.left = insert(node.left, value);
  else node.right = insert(node.right, value);
  return node;
}

function walk(node: TreeNode | null, visit: (value: number) => void): void {
  if (node === null) return;
  walk(node.left, visit);
  visit(node.value);
  walk(node.right, visit);
}

function height(node: TreeNode | null): number {
  if (node === null) return 0;
  return 1 + Math.max(height(node.left), height(node.right));
}

let root: TreeNode = null;
for (const value of [8, 3, 10, 1, 6, 14]) root = insert(root, value);
const sorted: number[] = [];
walk(root, value => sorted.push(value));
console.log(sorted.join(' '));
console.log(`Height ${height(root)}`);
