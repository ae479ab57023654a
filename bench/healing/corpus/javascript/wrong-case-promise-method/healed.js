class Semaphore {
  constructor(slots) {
    this.slots = slots;
    this.waiting = [];
    this.running = 0;
    this.peak = 0;
  }

  async run(task) {
    if (this.running >= this.slots) {
      await new Promise((resolve) => this.waiting.push(resolve));
    }
    this.running++;
    this.peak = Math.max(this.peak, this.running);
    try {
      return await task();
    } finally {
      this.running--;
      const next = this.waiting.shift();
      if (next) next();
    }
  }
}

const started = [];

async function work(id, rounds) {
  started.push(id);
  let value = id;
  for (let i = 0; i < rounds; i++) {
    await Promise.resolve();
    value = (value * 31 + 7) % 101;
  }
  if (value % 10 === 0) {
    throw new Error(`job ${id} ended on ${value}`);
  }
  return value;
}

(async () => {
  const semaphore = new Semaphore(2);
  const jobs = [4, 9, 15, 22, 30].map((id, i) =>
    semaphore.run(() => work(id, i + 1)).catch((error) => error.message),
  );
  const results = await Promise.all(jobs);
  console.log(results);
  console.log('started', started.join(' '), 'at most', semaphore.peak, 'at once');
})();
