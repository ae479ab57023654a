enum Light {
  Red = 'red',
  Amber = 'amber',
  Green = 'green',
}

const durations: Record<Light, number> = {
  [Light.Red]: 30,
  [Light.Amber]: 4,
  [Light.Green]: 25,
};

function next(light: Light): Light {
  switch (light) {
    case Light.Red:
      return Light.Green;
    case Light.Green:
      return Light.Amber;
    case Light.Amber:
      return Light.Red;
  }
}

let light = Light.Red;
let seconds = 0;
for (let step = 0; step < 5; step++) {
  console.log(`${String(seconds).padStart(3)}s ${light}`);
  seconds += durations[light];
  light = next(light);
}
console.log(`Ends with ${light} after ${seconds} seconds`);
