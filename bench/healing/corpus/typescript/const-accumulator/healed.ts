type Matrix = number[][];

function multiply(a: Matrix, b: Matrix): Matrix {
  const result: Matrix = [];
  for (let row = 0; row < a.length; row++) {
    const line: number[] = [];
    for (let column = 0; column < b[0].length; column++) {
      let sum = 0;
      for (let k = 0; k < b.length; k++) {
        sum += a[row][k] * b[k][column];
      }
      line.push(sum);
    }
    result.push(line);
  }
  return result;
}

function print(matrix: Matrix): void {
  for (const row of matrix) {
    console.log(row.map(value => String(value).padStart(4)).join(''));
  }
}

const left: Matrix = [[1, 2], [3, 4]];
const right: Matrix = [[5, 6], [7, 8]];
print(multiply(left, right));
