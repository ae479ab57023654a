// How many ways are there to climb stairs in steps of one or two, never two twos in a row?
function ways(stairs, lastWasTwo = false, memo = new Map()) {
  if (stairs <= 0) {
    return stairs === 0 ? 1 : 0;
  }
  const key = `${stairs}/${lastWasTwo}`;
  if (memo.has(key)) {
    return memo.get(key);
  }
  let count = ways(stairs - 1, false, memo);
  if (!lastWasTwo) {
    count += ways(stairs - 2, true, memo);
  }
  memo.set(key, count);
  return count;
}

function list(stairs, lastWasTwo = false) {
  if (stairs === 0) return [''];
  const result = list(stairs - 1).map((rest) => '1' + rest);
  if (stairs >= 2 && !lastWasTwo) {
    result.push(...list(stairs - 2, true).map((rest) => '2' + rest));
  }
  return result;
}

for (const stairs of [1, 2, 3, 4, 10, 40]) {
  console.log(`${stairs} stairs: ${ways(stairs)} ways`);
}
console.log(list(5).join(' '));
console.log('same count:', list(9).length === ways(9));
