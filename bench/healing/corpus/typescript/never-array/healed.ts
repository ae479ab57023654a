type Listener = (payload: string) => void;

class Emitter {
  private listeners: Map<string, Listener[]> = new Map();

  on(event: string, listener: Listener): void {
    const list = this.listeners.get(event) ?? [];
    list.push(listener);
    this.listeners.set(event, list);
  }

  emit(event: string, payload: string): number {
    const list = this.listeners.get(event) ?? [];
    list.forEach(listener => listener(payload));
    return list.length;
  }
}

const log: string[] = [];
const emitter = new Emitter();
emitter.on('saved', name => log.push(`saved ${name}`));
emitter.on('saved', name => log.push(`told about ${name}`));
emitter.on('closed', name => log.push(`closed ${name}`));

console.log(emitter.emit('saved', 'notes.txt'));
console.log(emitter.emit('closed', 'notes.txt'));
console.log(emitter.emit('opened', 'notes.txt'));
console.log(log.join('; '));
