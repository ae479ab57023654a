const { EventEmitter } = require('node:events');

class Thermostat extends EventEmitter {
  constructor(target) {
    super();
    this.target = target;
    this.heating = false;
  }

  measure(value) {
    const wantsHeat = value < this.target - 0.5;
    const tooWarm = value > this.target + 0.5;
    if (wantsHeat && !this.heating) {
      this.heating = true;
      this.emit('switch', 'on', value);
    } else if (tooWarm && this.heating) {
      this.heating = false;
      this.emit('switch', 'off', value);
    }
    if (value < 5) {
      this.emit('frost', value);
    }
  }
}

const thermostat = new Thermostat(20);
const log = [];

thermostat.on('switch', (state, value) => log.push(`${state}@${value}`));
thermostat.once('frost', value => console.log(`frost warning at ${value} degrees`));

const readings = [19.8, 19.2, 20.1, 20.6, 20.2, 18.9, 4.5, 3.9, 21.7];
for (const reading of readings) {
  thermostat.measure(reading);
}

console.log(log.join(', '));
console.log(`switched ${log.length} times, heating is ${thermostat.heating ? 'on' : 'off'}`);
console.log('listeners for frost:', thermostat.listenerCount('frost'));
