function* permutations(items) {
  if (items.length <= 1) {
    yield items.slice();
    return;
  }
  for (let i = 0; i < items.length; i++) {
    const rest = [...items.slice(0, i), ...items.slice(i + 1)];
    for (const tail of permutations(rest)) {
      yield [items[i], ...tail];
    }
  }
}

function* take(iterable, count) {
  let taken = 0;
  for (const value of iterable) {
    if (taken++ >= count) return;
    yield value;
  }
}

// shortest round trip through all towns
const towns = {
  Alba: [0, 0],
  Bex: [3, 4],
  Cor: [6, 0],
  Dun: [3, -2],
};

function tripLength(order) {
  let length = 0;
  for (let i = 0; i < order.length; i++) {
    const [x1, y1] = towns[order[i]];
    const [x2, y2] = towns[order[(i + 1) % order.length]];
    length += Math.hypot(x1 - x2, y1 - y2);
  }
  return length;
}

let shortest = null;
for (const order of permutations(Object.keys(towns))) {
  const length = tripLength(order);
  if (!shortest || length < shortest.length) {
    shortest = { order, length };
  }
}

console.log('shortest:', shortest.order.join(' > '), shortest.length.toFixed(3));
console.log('first four:', [...take(permutations(['a', 'b', 'c']), 4)].map((p) => p.join('')).join(' '));
console.log('in all:', [...permutations([1, 2, 3, 4, 5])].length);
