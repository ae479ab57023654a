import asyncio

END = object()


async def produce(out, numbers):
    for number in numbers:
        await out.put(number)
    await out.put(END)


async def transform(source, out, function):
    while True:
        item = await source.get()
        if item is END:
            await out.put(END)
            return
        for result in function(item):
            await out.put(result)


async def collect(source):
    items = []
    while True:
        item = await source.get()
        if item is END:
            return items
        items.append(item)


def digits(number):
    return [int(char) for char in str(number)]


def even_squares(digit):
    if digit % 2 == 0:
        yield digit * digit


async def pipeline(numbers, *functions):
    queues = [asyncio.Queue(maxsize=2) for _ in range(len(functions) + 1)]
    workers = [asyncio.create_task(produce(queues[0], numbers))]
    for function, source, out in zip(functions, queues, queues[1:]):
        workers.append(asyncio.create_task(transform(source, out, function)))
    items = await collect(queues[-1])
    print("items:", list(items))
    await asyncio.gather(*workers)
    return sum(items)


async def main():
    print("total:", await pipeline([1234, 8080, 57], digits, even_squares))
    print("total:", await pipeline(range(3), lambda n: [n] * n))
    print("total:", await pipeline([]))


asyncio.run(main())
