var students = [
  { name: "Imani", grades: [88, 92, 79] },
  { name: "Tomasz", grades: [65, 70, 58] },
  { name: "Leilani", grades: [95, 98, 100] },
  { name: "Bo", grades: [] },
];

function average(numbers) {
  if (numbers.length === 0) {
    return null;
  }
  var sum = 0;
  numbers.forEach(function (n) {
    sum += n;
  });
  return sum / numbers.length;
}

function letter(score) {
  if (score === null) return "-";
  if (score >= 90) return "A";
  if (score >= 80) return "B";
  if (score >= 70) return "C";
  return "D";
}

students.forEach(function (student, i) {
  var avg = average(student.grades);
  var shown = avg === null ? "n/a" : avg.toFixed(1);
  console.log(i + 1 + ". " + student.name + ": " + shown + " " + letter(avg));
});

var graded = students.filter(function (s) { return s.grades.length > 0; });
console.log("class average: " + average(graded.map(function (s) { return average(s.grades); })).toFixed(2));
