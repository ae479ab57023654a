// The order of arrival and the ranking of a regatta.

const boats = [
  {name: "Tern", minutes: 58},
  {name: "Gull", minutes: 52},
  {name: "Swan", minutes: 61},
];

const ranking = boats.sort((a, b) => a.minutes - b.minutes);

console.log("winner:", ranking[0].name);
console.log("first to register:", boats[0].name);
for (const [place, boat] of ranking.entries()) {
  console.log(place + 1, boat.name, "start number", boats.indexOf(boat) + 1);
}
