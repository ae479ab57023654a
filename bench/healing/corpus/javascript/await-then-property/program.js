const stations = {
  oslo: { readings: [{ hour: 6, temperature: -2 }, { hour: 12, temperature: 3 }, { hour: 18, temperature: 1 }] },
  cairo: { readings: [{ hour: 6, temperature: 17 }, { hour: 12, temperature: 29 }, { hour: 18, temperature: 24 }] },
};

function getStation(name) {
  return new Promise((resolve, reject) => {
    setTimeout(() => {
      if (stations[name]) {
        resolve(stations[name]);
      } else {
        reject(new Error(`no station called ${name}`));
      }
    }, 2);
  });
}

async function summary(name) {
  const station = getStation(name);
  const warmest = station.readings.reduce((a, b) => (b.temperature > a.temperature ? b : a));
  const mean = station.readings.reduce((sum, r) => sum + r.temperature, 0) / station.readings.length;
  return `${name}: mean ${mean.toFixed(1)}, warmest ${warmest.temprature.toFixed(0)} at ${warmest.hour}:00`;
}

async function main() {
  const names = ['oslo', 'cairo'];
  for (const name of names) {
    console.log(await summary(name));
  }
  const [lost] = await Promise.allSettled([getStation('atlantis')]);
  console.log(lost.status, lost.reason.message);
}

main().then(() => console.log('done'));
