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
  .map((line) => {
    try {
      return JSON.parse(line);
    } catch {
      return {people: 0};
    }
  });

const people = records.reduce((sum, record) => sum + record.people, 0);
console.log("records", records.length);
console.log("people", people);
console.log("mean", Math.round(people / records.length));
