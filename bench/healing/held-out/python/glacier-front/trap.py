years = [1990, 1995, 2000, 2005, 2010, 2015, 2020]
front = [5120, 5088, 5031, 4950, 4862, 4871, 4690]  # metres from the marker stone


def retreats(values):
    """How far the front drew back between each two measurements."""
    result = []
    for i in range(len(values)):
        result.append(values[i] - values[min(i + 1, len(values) - 1)])
    return result


steps = retreats(front)
for i, step in enumerate(steps):
    span = f"{years[i]}-{years[min(i + 1, len(years) - 1)]}"
    if step >= 0:
        print(f"{span}: {step:4d} m back")
    else:
        print(f"{span}: {-step:4d} m forward")

print("steps:", len(steps))
print("total retreat:", sum(steps), "m")
print("per year:", round(sum(steps) / (years[-1] - years[0]), 1), "m")
worst = max(range(len(steps)), key=lambda i: steps[i])
print("fastest:", years[worst], "to", years[worst + 1])
