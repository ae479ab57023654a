from collections import namedtuple
from dataclasses import dataclass

Reading = namedtuple("Reading", "sensor value")


@dataclass
class Sensor:
    name: str
    unit: str
    low: float
    high: float
    alarms: int = 0

    def check(self, value):
        if self.low <= value <= self.high:
            return "ok"
        self.alarms += 1
        return "low" if value < self.low else "high"


sensors = {
    sensor.name: sensor
    for sensor in (Sensor("boiler", "C", 40, 85), Sensor("tank", "l", 200, 900), Sensor("pump", "bar", 1.5, 3))
}
readings = [
    Reading("boiler", 86.5), Reading("tank", 450), Reading("pump", 1.1),
    Reading("boiler", 71), Reading("pump", 3.4), Reading("tank", 199),
]

for reading in readings:
    sensor = sensors[reading.sensor]
    verdict = sensor.check(reading.value)
    print(f"{sensor.name:<7}{reading.value:>7} {sensor['unit']:<4}{verdict}")

worst = max(sensors.values(), key=lambda sensor: sensor.alarms)
print("most alarms:", worst.name, worst.alarms)
print("alarms:", sum(sensor.alarms for sensor in sensors.values()), "of", len(readings))
