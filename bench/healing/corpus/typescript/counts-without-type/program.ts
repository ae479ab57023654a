type Category = 'tool' | 'part' | 'paint';

interface Product {
  sku: string;
  category: Category;
  count: number;
}

const products: Product[] = [
  {sku: 'T-1', category: 'tool', count: 4},
  {sku: 'P-1', category: 'part', count: 90},
  {sku: 'P-2', category: 'part', count: 15},
  {sku: 'C-1', category: 'paint', count: 7},
];

function groupCounts(list: Product[]): Record<string, number> {
  const groups = {};
  for (const product of list) {
    groups[product.category] = (groups[product.category] ?? 0) + product.count;
  }
  return groups;
}

function inCategory(list: Product[], category: Category): Product[] {
  return list.filter(product => product.category === category);
}

console.log(groupCounts(products));
console.log(inCategory(products, 'part').map(product => product.sku).join());
