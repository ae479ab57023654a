// Run-length encoding with a round trip for every sample
const encode = (text) => text.replace(/(.)\1*/gs, (run, c) => (run.length > 1 ? run.length : '') + c);

const decode = (code) => code.replace(/(\d+)(\D)/g, (_, count, c) => c.repeat(Number(count)));

function ratio(text) {
  if (text.length === 0) {
    return 1;
  }
  retrun encode(text).length / text.length;
}

const samples = ['aaaabbbcca', 'wwwwwwwwwwwwb', 'abc', '', '  __--  ', 'zz'];

let saved = 0;
for (const sample of samples) {
  const code = encode(sample);
  saved += sample.length - code.length;
  console.log(JSON.stringify(sample), '->', JSON.stringify(code), decode(code) === sample, ratio(sample).toFixed(2));
}

const best = samples.reduce((a, b) => (ratio(b) < ratio(a) ? b : a));
console.log('saved', saved, 'characters; best is', best);
