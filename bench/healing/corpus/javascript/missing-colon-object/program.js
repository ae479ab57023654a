const machine = {
  idle: { start: 'pending' },
  pending { approve: 'active', reject: 'idle' },
  active: { pause: 'paused', finish: 'done' },
  paused: { resume: 'active', cancel: 'done' },
  done: {},
};

function reducer(state, action) {
  const next = machine[state.status][action.type];
  if (!next) {
    return { ...state, errors: [...state.errors, `${action.type} in ${state.status}`] };
  }
  return { ...state, status: next, path: [...state.path, next], time: state.time + (action.time ?? 1) };
}

function reachable(from, seen = new Set([from])) {
  for (const target of Object.values(machine[from])) {
    if (!seen.has(target)) {
      seen.add(target);
      reachable(target, seen);
    }
  }
  return seen;
}

const actions = [
  { type: 'start' },
  { type: 'pause' },
  { type: 'reject', time: 3 },
  { type: 'start' },
  { type: 'approve', time: 5 },
  { type: 'pause' },
  { type: 'resume', time: 2 },
  { type: 'finish' },
  { type: 'start' },
];

const final = actions.reduce(reducer, { status: 'idle', path: ['idle'], errors: [], time: 0 });
console.log(final.path.join(' > '));
console.log(`took ${final.time}, errors: ${final.errors.join('; ')}`);
for (const status of Object.keys(machine)) {
  console.log(status, 'reaches', [...reachable(status)].sort().join(' '));
}
