// Attacks the clock: it never comes back to the event loop.
console.log('begun');
for (;;);
