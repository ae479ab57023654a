class PriorityQueue {
  constructor(compare = (a, b) => a - b) {
    this.compare = compare;
    this.heap = [];
  }

  get size() {
    return this.heap.length;
  }

  enqueue(value) {
    this.heap.push(value);
    let i = this.heap.length - 1;
    while (i > 0) {
      const parent = (i - 1) >> 1;
      if (this.compare(this.heap[i], this.heap[parent]) >= 0) break;
      [this.heap[i], this.heap[parent]] = [this.heap[parent], this.heap[i]];
      i = parent;
    }
  }

  dequeue() {
    const top = this.heap[0];
    const last = this.heap.pop();
    if (this.heap.length > 0) {
      this.heap[0] = last;
      this.sink(0);
    }
    return top;
  }

  sink(start) {
    let i = start;
    for (;;) {
      const left = 2 * i + 1;
      const right = left + 1;
      let smallest = i;
      if (left < this.heap.length && this.compare(this.heap[left], this.heap[smallest]) < 0) {
        smallest = left;
      }
      if (right < this.heap.length && this.compare(this.heap[right], this.heap[smallest]) < 0) {
        smallest = right;
      }
      if (smallest === i) return;
      [this.heap[i], this.heap[smallest]] = [this.heap[smallest], this.heap[i]];
      i = smallest;
    }
  }
}

const tasks = new PriorityQueue((a, b) => a.priority - b.priority);
tasks.enqueue({ name: 'write report', priority: 5 });
tasks.enqueue({ name: 'fix leak', priority: 1 });
tasks.enqueue({ name: 'water plants', priority: 8 });
tasks.enqueue({ name: 'call bank', priority: 3 });
tasks.enqueue({ name: 'buy milk', priority: 4 });

while (tasks.size > 0) {
  const task = tasks.dequeue();
  console.log(task.priority, task.name);
}

const numbers = new PriorityQueue();
for (const n of [42, 7, 19, 3, 88, 54, 21]) numbers.enqueue(n);
const sorted = [];
while (numbers.size) sorted.push(numbers.dequeue());
console.log(sorted.join(' < '));
