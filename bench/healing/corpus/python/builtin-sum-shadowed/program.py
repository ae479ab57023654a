# Marks of a class: average per pupil, average per test, and the curve.
marks = {
    "Ada": [14, 17, 12],
    "Bo": [9, 11, 13],
    "Chi": [18, 19, 20],
    "Dee": [5, 8, 11],
}

sum = 0
for name in marks:
    for mark in marks[name]:
        sum += mark
print("all points:", sum)

tests = list(zip(*marks.values()))
for number, test in enumerate(tests, 1):
    average = sum(test) / len(test)
    print(f"test {number}: {average:.2f} (from {min(test)} to {max(test)})")

for name, values in sorted(marks.items(), key=lambda item: -max(item[1])):
    average = sum(values) / len(values)
    trend = "up" if values[-1] > values[0] else "down"
    print(f"{name:<4}{average:6.2f} {trend}")
