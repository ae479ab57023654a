import { format } from 'node:util';
import assert from 'node:assert/strict';

export class Matrix {
  #rows;

  constructor(rows) {
    assert(rows.every((row) => row.length === rows[0].length), 'ragged matrix');
    this.#rows = rows;
  }

  static identity(size) {
    return new Matrix(
      Array.from({ length: size }, (_, i) => Array.from({ length: size }, (_, j) => (i === j ? 1 : 0))),
    );
  }

  get height() {
    return this.#rows.length;
  }

  get width() {
    return this.#rows[0].length;
  }

  times(other) {
    if (this.width !== other.height) throw new RangeError('shapes do not fit');
    return new Matrix(
      this.#rows.map((row) =>
        Array.from({ length: other.width }, (_, j) => row.reduce((sum, value, k) => sum + value * other.#rows[k][j], 0)),
      ),
    );
  }

  power(exponent) {
    let result = Matrix.identity(this.height);
    for (let i = 0; i < exponent; i++) result = result.times(this);
    return result;
  }

  toString() {
    return this.#rows.map((row) => row.map((value) => format('%d', value).padStart(4)).join('')).join('\n');
  }
}

const fibonacci = new Matrix([[1, 1], [1, 0]]);
for (const n of [1, 5, 10]) {
  console.log(format('power %d:\n%s', n, fibonacci.power(n)));
}

const wide = new Matrix([[1, 2, 3], [4, 5, 6]]);
const tall = new Matrix([[1, 0], [0, 1], [2, 2]]);
console.log(String(wide.times(tall)));
try {
  wide.times(wide);
} catch (error) {
  console.log(error.message);
}
