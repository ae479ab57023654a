class Temperature:
    """A temperature that is kept in kelvin and shown in any scale."""

    def __init__(self, kelvin):
        if kelvin < 0:
            raise ValueError("below absolute zero")
        self.kelvin = kelvin

    @classmethod
    def from_celsius(cls, degrees):
        return cls(degrees + 273.15)

    @classmethod
    def from_fahrenheit(cls, degrees):
        return cls.from_celsius((degrees - 32) * 5 / 9)

    @property
    def celsius(self):
        return self.kelvin - 273.15

    @property
    def fahrenheit(self):
        return self.celsius * 9 / 5 + 32

    def __lt__(self, other):
        return self.kelvin < other.kelvin


readings = [
    Temperature.from_celsius(21.5),
    Temperature.from_fahrenheit(14),
    Temperature(300),
    Temperature.from_celsius(-40),
]
for reading in sorted(readings):
    print(f"{reading.kelvin:7.2f} K {reading.celsius:7.2f} C {reading.fahrenheit:7.2f} F")
try:
    Temperature.from_celsius(-300)
except ValueError as error:
    print("rejected:", error)
