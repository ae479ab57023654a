import asyncio


class Kitchen:
    """Orders take turns at two stoves."""

    def __init__(self, stoves):
        self.stoves = asyncio.Semaphore(stoves)
        self.log = []

    async def cook(self, dish, turns):
        async with self.stoves:
            self.log.append(f"start {dish}")
            for _ in range(turns):
                await asyncio.sleep(0)
            self.log.append(f"done {dish}")
        return dish, turns


async def serve(kitchen, orders):
    tasks = [asyncio.create_task(kitchen.cook(dish, turns)) for dish, turns in orders]
    served = []
    for task in tasks:
        served.append(await task)
    return served


async def main():
    kitchen = Kitchen(2)
    served = await serve(kitchen, [("soup", 2), ("rice", 5), ("fish", 1), ("tart", 3)])
    print("served:", [dish for dish, _ in served])
    print("turns:", sum(turns for _, turns in served))
    print(kitchen.log[0], "/", kitchen.log[1], "/", kitchen.log[-1])
    print("events:", len(kitchen.log))


asyncio.run(main())
