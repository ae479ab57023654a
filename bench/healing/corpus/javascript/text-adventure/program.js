'use strict';

const readline = require('readline');

const rooms = {
  hall: {
    text: 'A draughty hall.',
    exits: { north: 'kitchen' },
    items: [],
  },
  kitchen: {
    text: 'A kitchen that smells of onions.',
    exits: { south: 'hall', east: 'pantry' },
    items: ['lantern', 'spoon'],
  },
  pantry: {
    text: 'A pantry with a trapdoor.',
    exits: { west: 'kitchen', down: 'cellar' },
    items: [],
  },
  cellar: {
    text: 'A cellar, dark without a light.',
    exits: { up: 'pantry' },
    items: ['coin'],
    dark: true,
  },
};

const state = { room: 'hall', bag: [], lit: false, moves: 0, over: false };

const commands = {
  look() {
    const room = rooms[state.room];
    const seen = room.items.length > 0 ? ` You see: ${room.items.join(', ')}.` : '';
    return room.text + seen;
  },

  go(direction) {
    const target = rooms[state.room].exists[direction];
    if (!target) return `You cannot go ${direction}.`;
    if (rooms[target].dark && !state.lit) return 'It is too dark down there.';
    state.room = target;
    state.moves++;
    return commands.look();
  },

  take(item) {
    const { items } = rooms[state.room];
    if (!items.includes(item)) return `There is no ${item} here.`;
    items.splice(items.indexOf(item), 1);
    state.bag.push(item);
    return `You take the ${item}.`;
  },

  drop(item) {
    if (!state.bag.includes(item)) return `You have no ${item}.`;
    state.bag = state.bag.filter((other) => other !== item);
    rooms[state.room].items.push(item);
    return `You drop the ${item}.`;
  },

  use(item) {
    if (item !== 'lantern' || !state.bag.includes(item)) return 'Nothing happens.';
    state.lit = !state.lit;
    return `The lantern is ${state.lit ? 'lit' : 'out'}.`;
  },

  inventory() {
    return state.bag.length > 0 ? `You carry: ${state.bag.join(', ')}.` : 'You carry nothing.';
  },

  quit() {
    state.over = true;
    return 'Goodbye.';
  },
};

const input = readline.createInterface({ input: process.stdin });

input.on('line', (line) => {
  if (state.over) return;
  const [verb, noun] = line.trim().split(' ');
  const command = Object.hasOwn(commands, verb) ? commands[verb] : () => `You do not know how to ${verb}.`;
  console.log(`> ${line}`);
  console.log(command(noun));
});

input.on('close', () => {
  console.log(`You made ${state.moves} moves and ended in the ${state.room}.`);
  console.log(`The cellar holds: ${rooms.cellar.items.join(', ') || 'nothing'}.`);
});
