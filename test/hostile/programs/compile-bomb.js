// Attacks the compiler: nests deeper than it can follow.
const {Script} = require('node:vm');

try {
  console.log(new Script('['.repeat(10_000_000)));
} catch (error) {
  console.log(error instanceof RangeError || error instanceof SyntaxError);
}
