"""The finishing order of a race, and who arrived in which order at the desk."""

times = [312, 298, 355, 301, 290]
names = ["Ana", "Bo", "Cleo", "Dov", "Eli"]

times.sort()
ranking = times
print("fastest:", ranking[0])
print("slowest:", ranking[-1])

# At the desk, in order of arrival, each beside the right time.
for name, time in zip(names, times):
    place = ranking.index(time) + 1
    print(f"{name:5}{time:4}  place {place}")
