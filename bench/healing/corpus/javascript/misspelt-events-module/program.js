const EventEmitter = require('evnets');

class Thermostat extends EventEmitter {
  constructor(target) {
    super();
    this.target = target;
    this.heating = false;
    this.readings = [];
  }

  read(temperature) {
    this.readings.push(temperature);
    if (!this.heating && temperature < this.target - 0.5) {
      this.heating = true;
      this.emit('on', temperature);
    } else if (this.heating && temperature > this.target + 0.5) {
      this.heating = false;
      this.emit('off', temperature);
    }
  }

  get mean() {
    return this.readings.reduce((sum, t) => sum + t, 0) / this.readings.length;
  }
}

const log = [];
const thermostat = new Thermostat(20);
thermostat.on('on', (t) => log.push(`on at ${t.toFixed(1)}`));
thermostat.on('off', (t) => log.push(`off at ${t.toFixed(1)}`));
thermostat.once('on', () => log.push('(first time)'));

const samples = [20.2, 19.8, 19.4, 19.1, 19.9, 20.4, 20.7, 20.6, 19.6, 19.3, 20.1];
for (const sample of samples) {
  thermostat.read(sample);
}

console.log(log.join('\n'));
console.log('mean', thermostat.mean.toFixed(2));
console.log('heating', thermostat.heating);
console.log('listeners', thermostat.listenerCount('on'));
