"use strict";

// A token bucket that limits how often clients may call
class Bucket {
  constructor(capacity, perTick) {
    this.capacity = capacity;
    this.perTick = perTick;
    this.tokens = capacity;
  }

  tick() {
    let tokens = Math.min(this.capacity, this.tokens + this.perTick);
  }

  take(cost = 1) {
    if (this.tokens < cost) {
      return false;
    }
    this.tokens -= cost;
    return true;
  }
}

class Limiter {
  constructor() {
    this.buckets = new Map();
    this.refused = {};
  }

  request(client, cost) {
    if (!this.buckets.has(client)) {
      this.buckets.set(client, new Bucket(4, 1));
    }
    const ok = this.buckets.get(client).take(cost);
    if (!ok) {
      this.refused[client] = (this.refused[client] || 0) + 1;
    }
    return ok;
  }

  tick() {
    for (const bucket of this.buckets.values()) {
      bucket.tick();
    }
  }
}

const limiter = new Limiter();
const traffic = ['aab', 'aaa', 'b', 'aabb', '', 'bbb', 'aaaa'];

for (const [time, clients] of traffic.entries()) {
  const answers = [...clients].map((client) => `${client}:${limiter.request(client) ? 'ok' : 'no'}`);
  console.log(time, answers.join(' ') || '-');
  limiter.tick();
}
console.log('refused', limiter.refused);
console.log('left', [...limiter.buckets].map(([client, { tokens }]) => `${client}=${tokens}`).join(' '));
