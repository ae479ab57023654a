class RingBuffer {
  constructor(capacity) {
    this.slots = new Array(capacity);
    this.start = 0;
    this.count = 0;
  }

  get isEmpty() {
    return this.count === 0;
  }

  get isFull() {
    return this.count === this.slots.length;
  }

  write(value) {
    const end = (this.start + this.count) % this.slots.length;
    this.slots[end] = value;
    if (this.isFull) {
      this.start = (this.start + 1) % this.slots.length;
    } else {
      this.count++;
    }
  }

  read() {
    if (this.isEmpty) return undefined;
    const value = this.slots[this.start];
    this.start = (this.start + 1) % this.slots.length;
    this.count--;
    return value;
  }
}

const buffer = new RingBuffer(4);
for (const letter of 'abcdef') {
  buffer.write(letter);
}
console.log('full:', buffer.isFull);
console.log('first:', buffer.read(), buffer.read());
buffer.write('g');
buffer.write('h');
buffer.write('i');

let rest = '';
while (!buffer.isEmpty) {
  rest += buffer.read();
}
console.log('rest:', rest);
console.log('empty:', buffer.isEmpty, buffer.read());
