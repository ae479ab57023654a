class Vehicle:
    def __init__(self, name, wheels):
        self.name = name
        self.wheels = wheels
        self.odometer = 0

    def drive(self, distance):
        self.odometer += distance
        return self

    def toll(self):
        return 2 * self.wheels

    def __str__(self):
        return f"{self.name} ({self.wheels} wheels, {self.odometer} km, toll {self.toll()})"


class Bicycle(Vehicle):
    def __init__(self, name):
        super().__init__(name, 2)

    def toll(self):
        return 0


class Truck(Vehicle):
    def __init__(self, name, load, axles=3):
        super().__init__(self, name, axles * 2)
        self.load = load

    def toll(self):
        return super().toll() + self.load // 10


fleet = [Vehicle("van", 4), Bicycle("courier"), Truck("tipper", 85), Truck("crane", 240, axles=5)]
for number, vehicle in enumerate(fleet, 1):
    vehicle.drive(15 * number).drive(5)
    print(vehicle)
print("tolls:", sum(vehicle.toll() for vehicle in fleet))
print("wheels:", sum(vehicle.wheels for vehicle in fleet))
