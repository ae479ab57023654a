import asyncio


class Sensor:
    def __init__(self, name, values):
        self.name = name
        self._values = iter(values)

    async def read(self):
        await asyncio.sleep(0)
        return {"sensor": self.name, "value": next(self._values)}


async def watch(sensor, limit, rounds):
    alarms = []
    for turn in range(rounds):
        reading = sensor.read()
        if reading["value"] > limit:
            alarms.append((turn, reading["value"]))
    return sensor.name, alarms


async def main():
    heat = Sensor("heat", [21.5, 24.0, 29.3, 31.0])
    damp = Sensor("damp", [60, 72, 85, 70])
    results = await asyncio.gather(watch(heat, 28, 4), watch(damp, 80, 4))
    for name, alarms in results:
        print(f"{name}: {len(alarms)} alarm(s)")
        for turn, value in alarms:
            print(f"  round {turn}: {value}")


asyncio.run(main())
