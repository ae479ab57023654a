interface Student {
  name: string;
  marks: number[];
}

type Grade = 'A' | 'B' | 'C' | 'F';

function average(marks: number[]): number {
  const sum = marks.reduce((total, mark) => total + mark, 0);
  return sum / marks.length;
}

function gradeOf(mark: number): Grade {
  if (mark >= 85) return 'A';
  if (mark >= 70) return 'B';
  if (mark >= 50) return 'C';
  return 'F';
}

const students: Student[] = [
  {name: 'Mira', marks: [91, 84, 88]},
  {name: 'Jonas', marks: [55, 61, 48]},
  {name: 'Pia', marks: [72, 79, 70]},
];

for (const {name, marks} of students) {
  const mean = average(marks);
  console.log(`${name.padEnd(6)} ${mean.toFixed(1)} ${gradeOf(mean)}`);
}
