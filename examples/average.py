# The average of a week's temperatures, and the days above it.

temperatures = {
    "Monday": 18.5,
    "Tuesday": 21.0,
    "Wednesday": 19.5,
    "Thursday": 24.0,
    "Friday": 22.0,
}


def average(numbers)
    return sum(numbers) / len(numbers)


mean = average(temperatures.values())
print(f"Average: {mean:.1f} °C")

for day, temperature in temperatures.items():
    if temperature > mean:
        print(f"{day} was warm: {temperature} °C")
