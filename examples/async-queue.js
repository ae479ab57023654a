// Works through a queue of orders, one after another.

const queue = ['tea', 'coffee', 'hot chocolate'];

function prepare(drink) {
  return new Promise((resolve) => {
    setTimeout(() => resolve(`a cup of ${drink}`), 5);
  });
}

async function serve(orders) {
  const served = [];
  while (orders.length > 0) {
    const cup = prepare(orders.shift());
    served.push(cup.toUpperCase());
    console.log(`Here is ${cup}.`);
  }
  return served;
}

serve(queue).then((served) => {
  console.log(`${served.length} served: ${served.join(', ')}`);
});
