// Bounding boxes of point clouds, and whether they overlap
function boundingBox(points) {
  let minX = Infinity;
  let minY = Infinity;
  let maxX = -Infinity;
  let maxY = -Infinity;
  for (const [x, y] of points) {
    minX = Math.min(minX, x);
    minY = Math.min(minY, y);
    maxX = Math.max(minX, x);
    maxY = Math.max(maxY, y);
  }
  return { minX, minY, maxX, maxY };
}

function overlap(a, b) {
  return a.minX <= b.maxX && b.minX <= a.maxX && a.minY <= b.maxY && b.minY <= a.maxY;
}

function area({ minX, minY, maxX, maxY }) {
  return (maxX - minX) * (maxY - minY);
}

const clouds = {
  island: [[2, 3], [9, 1], [4, 8], [6, 2]],
  ship: [[8, 6], [12, 7], [10, 11]],
  reef: [[-5, -2], [-1, -6], [1, 0], [-3, -3]],
};

const boxes = Object.entries(clouds).map(([name, points]) => ({ name, ...boundingBox(points) }));

for (const box of boxes) {
  console.log(`${box.name}: x ${box.minX}..${box.maxX}, y ${box.minY}..${box.maxY}, area ${area(box)}`);
}
for (const [i, a] of boxes.entries()) {
  for (const b of boxes.slice(i + 1)) {
    console.log(`${a.name} and ${b.name}: ${overlap(a, b) ? 'overlap' : 'apart'}`);
  }
}
