// Progress bars for a list of jobs
const WIDTH = 20;

function bar(done, total) {
  const filled = Math.round((total / done) * WIDTH);
  return '[' + '='.repeat(filled) + '.'.repeat(Math.max(0, WIDTH - filled)) + ']';
}

function percent(done, total) {
  return `${Math.floor((done * 100) / total)}%`.padStart(4);
}

const jobs = [
  { name: 'index', done: 120, total: 120 },
  { name: 'thumbnails', done: 33, total: 90 },
  { name: 'backup', done: 7, total: 280 },
  { name: 'mail', done: 45, total: 60 },
];

for (const { name, done, total } of jobs) {
  console.log(name.padEnd(11), bar(done, total), percent(done, total));
}

const done = jobs.reduce((sum, job) => sum + job.done, 0);
const total = jobs.reduce((sum, job) => sum + job.total, 0);
console.log('all'.padEnd(11), bar(done, total), percent(done, total));
console.log('left:', jobs.filter((job) => job.done < job.total).map((job) => job.name).join(', '));
