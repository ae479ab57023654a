import { EventEmitter } from 'node:events';

import assert from 'node:assert';

// A pipeline of stages that pass messages on, batched
class Stage extends EventEmitter {
  constructor(name, transform) {
    super();
    this.name = name;
    this.transform = transform;
    this.handled = 0;
  }

  write(message) {
    this.handled++;
    for (const result of this.transform(message)) {
      this.emit('data', result);
    }
  }

  pipe(next) {
    this.on('data', (message) => next.write(message));
    return next;
  }
}

const split = new Stage('split', (line) => line.split(/[;,]/));
const clean = new Stage('clean', (text) => (text.trim() === '' ? [] : [text.trim()]));
const parse = new Stage('parse', (text) => {
  const [key, value] = text.split('=');
  return [{ key, value: value === undefined ? true : value }];
});

const received = [];
const sink = new Stage('sink', (pair) => {
  received.push(pair);
  return [];
});

split.pipe(clean).pipe(parse).pipe(sink);
split.write('colour=red, size=10; verbose');
split.write(' ; ;name=lamp,');

assert.equal(received.length, 4);
assert.deepEqual(received[2], { key: 'verbose', value: true });

for (const { key, value } of received) {
  console.log(`${key} -> ${value}`);
}
console.log([split, clean, parse, sink].map((s) => `${s.name} ${s.handled}`).join(', '));
