const EventEmitter = require('events');

class Statistics {
  constructor() {
    this.counts = new Map();
    this.last = null;
  }

  record(kind) {
    this.last = kind;
    this.counts.set(kind, (this.counts.get(kind) || 0) + 1);
  }

  summary() {
    return [...this.counts]
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([kind, count]) => `${kind}: ${count}`);
  }
}

class Door extends EventEmitter {
  constructor() {
    super();
    this.state = 'closed';
  }

  send(command) {
    const transitions = {
      closed: { open: 'opened', lock: 'locked' },
      opened: { close: 'closed' },
      locked: { unlock: 'closed' },
    };
    const next = transitions[this.state][command];
    if (next === undefined) {
      this.emit('event', `cannot ${command} when ${this.state}`);
    } else {
      this.state = next;
      this.emit('event', next);
    }
  }
}

const door = new Door();
const statistics = new Statistics();
door.on('event', (kind) => statistics.record(kind));

'open lock close lock open unlock open close lock lock'.split(' ').forEach((c) => door.send(c));

console.log(statistics.summary().join('\n'));
console.log('last:', statistics.last);
console.log('door is', door.state);
