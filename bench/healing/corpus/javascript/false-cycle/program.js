'use strict';

const tasks = {
  shop: [],
  chop: ['shop'],
  preheat: [],
  mix: ['shop', 'chop'],
  bake: ['preheat', 'mix'],
  clean: ['chop', 'mix'],
  serve: ['bake', 'clean'],
};

const minutes = { shop: 30, chop: 10, preheat: 12, mix: 5, bake: 40, clean: 15, serve: 5 };

function order(graph) {
  const seen = new Set();
  const result = [];

  function visit(name) {
    if (seen.has(name)) {
      throw new Error(`the tasks depend on each other in a circle at ${name}`);
    }
    seen.add(name);
    for (const dependency of graph[name]) {
      visit(dependency);
    }
    result.push(name);
  }

  for (const name of Object.keys(graph)) {
    visit(name);
  }
  return result;
}

function schedule(graph, durations) {
  const finish = {};
  for (const name of order(graph)) {
    const start = Math.max(0, ...graph[name].map((dependency) => finish[dependency]));
    finish[name] = start + durations[name];
    console.log(`${String(start).padStart(3)} - ${String(finish[name]).padStart(3)}  ${name}`);
  }
  return Math.max(...Object.values(finish));
}

console.log('ready after', schedule(tasks, minutes), 'minutes');
try {
  order({ hen: ['egg'], egg: ['hen'] });
} catch (error) {
  console.log(error.message);
}
