class LinkedList {
  constructor(...values) {
    this.head = null;
    this.length = 0;
    for (const value of values.reverse()) this.prepend(value);
  }

  prepend(value) {
    this.head = { value, next: this.head };
    this.length++;
  }

  remove(value) {
    let node = this.head;
    while (node.next.value !== value) {
      node = node.next;
    }
    node.next = node.next.next;
    this.length--;
  }

  *[Symbol.iterator]() {
    for (let node = this.head; node; node = node.next) yield node.value;
  }

  toString() {
    return `[${[...this].join(' > ')}] (${this.length})`;
  }
}

const stops = new LinkedList('Mill', 'Church', 'School', 'Pond', 'Farm');
console.log(String(stops));
for (const stop of ['School', 'Mill', 'Farm', 'Castle']) {
  stops.remove(stop);
  console.log(`without ${stop}: ${stops}`);
}
stops.prepend('Inn');
console.log(String(stops), Math.max(...[...stops].map((stop) => stop.length)));
