class Thermostat:
    """Switches a heater with some hysteresis so that it does not flutter."""

    def __init__(self, target, slack=0.5):
        self.target = target
        self.slack = slack
        self.heating = False
        self.switches = 0

    def feel(self, temperature):
        if self.heating and temperature > self.target + self.slack:
            self.heating = False
            self.switches += 1
        elif not self.heating and temperature < target - self.slack:
            self.heating = True
            self.switches += 1
        return self.heating


def simulate(thermostat, temperature, hours):
    course = []
    for hour in range(hours):
        heating = thermostat.feel(temperature)
        temperature += 0.6 if heating else -0.4
        course.append(round(temperature, 1))
    return course


thermostat = Thermostat(20)
course = simulate(thermostat, 20.0, 14)
print(course)
print("between", min(course), "and", max(course))
print("switched", thermostat.switches, "times, heating:", thermostat.heating)
lazy = Thermostat(20, slack=2)
simulate(lazy, 20.0, 14)
print("with more slack:", lazy.switches)
