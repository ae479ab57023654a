class Queue<T> {
  private readonly items: T[] = [];

  enqueue(item: T): void {
    this.items.push(item);
  }

  dequeue(): T | undefined {
    return this.items.shift();
  }

  get size(): number {
    return this.items.length;
  }
}

interface Job {
  id: number;
  minutes: number;
}

const queue = new Queue<Job>();
for (const minutes of [5, 12, 3]) {
  queue.enqueue({id: queue.size + 1, minutes});
}

let waited = 0;
while (queue.size > 0) {
  const job = queue.dequeue();
  if (job === undefined) break;
  console.log(`Job ${job.id} starts after ${waited} minutes`);
  waited += job.minutes;
}
console.log(`All done after ${waited} minutes`);
