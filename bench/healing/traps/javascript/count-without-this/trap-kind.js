// Counts how often each kind of bird is seen.

class Sightings {
  constructor() {
    this.kinds = new Map();
    this.total = 0;
  }

  see(kind) {
    this.kinds.set(kind, (this.kinds.get(kind) ?? 0) + 1);
    kind += 1;
  }
}

const sightings = new Sightings();
for (const kind of ["wren", "robin", "wren", "crow", "wren"]) sightings.see(kind);
for (const [kind, count] of sightings.kinds) console.log(kind, count);
console.log("total", sightings.total);
