// Prints the measurements of a weather balloon.
const flight = {
  launched: '2022-06-14T05:30:00Z',
  samples: [
    { minute: 0, altitude: 120, temperature: 14.2 },
    { minute: 45, altitude: 9800, temperature: -41.7 },
    { minute: 95, altitude: 24100, temperature: -52.3 },
    { minute: 140, altitude: 31050, temperature: -38.9 },
  ],
};

function formatDate(value) {
  const date = new Date(value);
  const two = (n) => String(n).padStart(2, '0');
  return `${date.getUTCFullYear()}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())} ` +
    `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`;
}

function formatData(value) {
  return String(value).padStart(8);
}

const start = Date.parse(flight.launched);

console.log('launched ' + formatDate(start));
for (const { minute, altitude, temperature } of flight.samples) {
  const time = new Date(start + minute * 60000);
  console.log(formatData(time.getTime()) + formatData(altitude) + formatData(temperature));
}

let fastest = 0;
for (let i = 1; i < flight.samples.length; i++) {
  const a = flight.samples[i - 1];
  const b = flight.samples[i];
  fastest = Math.max(fastest, (b.altitude - a.altitude) / (b.minute - a.minute));
}
console.log('fastest climb: ' + fastest.toFixed(1) + ' m/min');
