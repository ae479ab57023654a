// Reads records of one JSON object a line; lines that begin with # are notes.

const text = `
{"city": "Oslo", "people": 700}
# preliminary
{"city": "Turin", "people": 850}
{"city": "Ghent", "people": 265}
`;

const records = text
  .trim()
  .split("\n")
  .filter((line) => !line.startsWith("#"))
  .map((line) => JSON.parse(line));

const people = records.reduce((sum, record) => sum + record.people, 0);
console.log("records", records.length);
console.log("people", people);
console.log("mean", Math.round(people / records.length));
