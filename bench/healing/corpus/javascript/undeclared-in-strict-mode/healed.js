'use strict';

// Merge sort that counts the inversions of a list on its way.
function sortAndCount(list) {
  if (list.length < 2) {
    return { sorted: list, inversions: 0 };
  }
  const middle = Math.floor(list.length / 2);
  const left = sortAndCount(list.slice(0, middle));
  const right = sortAndCount(list.slice(middle));

  const merged = [];
  let inversions = left.inversions + right.inversions;
  let i = 0;
  let j = 0;
  while (i < left.sorted.length && j < right.sorted.length) {
    if (left.sorted[i] <= right.sorted[j]) {
      merged.push(left.sorted[i++]);
    } else {
      merged.push(right.sorted[j++]);
      inversions += left.sorted.length - i;
    }
  }
  while (i < left.sorted.length) merged.push(left.sorted[i++]);
  while (j < right.sorted.length) merged.push(right.sorted[j++]);

  return { sorted: merged, inversions };
}

const samples = [
  [1, 2, 3, 4],
  [4, 3, 2, 1],
  [38, 27, 43, 3, 9, 82, 10],
  [5, 5, 5],
  [],
];

for (const sample of samples) {
  const { sorted, inversions } = sortAndCount(sample);
  console.log(`[${sample}] -> [${sorted}] with ${inversions} inversions`);
}
