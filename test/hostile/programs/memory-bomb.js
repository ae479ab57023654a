// Attacks memory: keeps all that it can get, outside V8's heap.
const kept = [];
for (;;) kept.push(Buffer.alloc(4_000_000, 1));
