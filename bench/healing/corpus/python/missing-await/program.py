import asyncio

STOCK = {"lamp": 4, "desk": 1, "chair": 9, "shelf": 0}
PRICES = {"lamp": 35, "desk": 210, "chair": 48, "shelf": 90}


async def fetch(table, key):
    await asyncio.sleep(0)
    return table[key]


async def value_of(item):
    amount = await fetch(STOCK, item)
    price = fetch(PRICES, item)
    return amount * price


async def main():
    values = await asyncio.gather(*(value_of(item) for item in STOCK))
    by_item = dict(zip(STOCK, values))
    for item, value in sorted(by_item.items(), key=lambda pair: -pair[1]):
        print(f"{item:<6}{value:>5}")
    print("total", sum(values))
    empty = [item for item, value in by_item.items() if value == 0]
    print("sold out:", empty)


asyncio.run(main())
