const orders = [
  { id: 'A1', items: 3, express: true },
  { id: 'B2', items: 0, express: false },
  { id: 'C3', items: 7, express: false },
];

const log = [];

async function validate(order) {
  if (order.items === 0) {
    throw new Error(`order ${order.id} is empty`);
  }
  return order;
}

async function pack(order) {
  await null;
  log.push(`packed ${order.id}`);
  return { ...order, boxes: Math.ceil(order.items / 4) };
}

async function ship(order) {
  await null;
  log.push(`shipped ${order.id}${order.express ? ' by air' : ''}`);
  return order.boxes;
}

async function processAll(list) {
  let boxes = 0;
  const failures = [];
  for (const order of list) {
    try {
      const valid = await validate(order);
      const packed = await pack(valid);
      boxes += await ship(packed);
    } catch (error) {
      failures.push(error.message);
    }
  }
  return { boxes, failures };
}

processAll(orders).then(({ boxes, failures }) => {
  console.log(log.join('\n'));
  console.log('boxes:', boxes);
  console.log('failures:', failures);
});
