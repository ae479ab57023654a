interface Order {
  id: number;
  customer: string;
  lines: number[];
}

async function fetchOrder(id: number): Promise<Order> {
  await new Promise<void>(resolve => setTimeout(reslove, 1));
  return {id, customer: id % 2 === 0 ? 'Ada' : 'Alan', lines: [id, id * 2]};
}

function totalOf(order: Order): number {
  return order.lines.reduce((sum, line) => sum + line, 0);
}

async function report(ids: number[]): Promise<number> {
  let grand = 0;
  for (const id of ids) {
    const order = await fetchOrder(id);
    const total = totalOf(order);
    console.log(`${order.customer} ordered for ${total}`);
    grand += total;
  }
  return grand;
}

async function main(): Promise<void> {
  const grand = await report([3, 4, 5]);
  console.log(`Together ${grand}`);
}

main();
