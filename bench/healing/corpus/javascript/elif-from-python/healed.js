function bmi(weight, height) {
  return weight / (height * height);
}

function category(value) {
  if (value < 18.5) {
    return 'underweight';
  } else if (value < 25) {
    return 'normal';
  } else {
    return 'overweight';
  }
}

const people = [
  ['Ana', 58, 1.65],
  ['Kofi', 92, 1.78],
  ['Mei', 47, 1.62],
  ['Lars', 80, 1.83],
];

const groups = {};
for (const [name, weight, height] of people) {
  const value = bmi(weight, height);
  const group = category(value);
  (groups[group] ||= []).push(name);
  console.log(`${name}: ${value.toFixed(1)} -> ${group}`);
}
console.log(groups);
