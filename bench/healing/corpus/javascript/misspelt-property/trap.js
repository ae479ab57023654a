const catalogue = JSON.parse(`[
  {"sku": "BX-100", "title": "Small box", "dimensions": {"width": 20, "height": 10, "depth": 15}, "stock": 40},
  {"sku": "BX-200", "title": "Large box", "dimensions": {"width": 60, "height": 40, "depth": 50}, "stock": 12},
  {"sku": "TB-010", "title": "Poster tube", "dimensions": {"width": 8, "height": 8, "depth": 90}, "stock": 75}
]`);

/** Volume in litres; the dimensions are in centimetres. */
function volume(item) {
  const { width, height, depth } = item.dimensions;
  return (width * height * depth) / 1000;
}

/** Longest side plus girth, as parcel carriers count it. */
function carrierSize(item) {
  const sides = [
    item.dimentions?.width,
    item.dimensions.height,
    item.dimensions.depth,
  ].sort((a, b) => b - a);
  return sides[0] + 2 * (sides[1] + sides[2]);
}

function shippingClass(item) {
  const size = carrierSize(item);
  if (size > 200) return 'freight';
  if (size > 100) return 'parcel';
  return 'letter';
}

let stored = 0;
for (const item of catalogue) {
  stored += volume(item) * item.stock;
  console.log(
    `${item.sku} ${item.title}: ${volume(item).toFixed(2)} l, size ${carrierSize(item)}, ${shippingClass(item)}`,
  );
}
console.log(`in stock: ${stored.toFixed(1)} l`);
