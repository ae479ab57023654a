fish = {"guppy": 8, "neon tetra": 12, "catfish": 2}
sizes = {"guppy": 4, "neon tetra": 3, "catfish": 6}
tank_litres = 110

print("Fish tank report)
print("----------------")

total_cm = 0
for name in fish:
    number = fish[name]
    cm = number * sizes[name]
    total_cm = total_cm + cm
    print(name + ": " + str(number) + " fish, together " + str(cm) + " cm")

print("total length: " + total_cm + " cm")

# rule of thumb: 1 cm of fish per litre
free = tank_litres - total_cm
if free >= 0:
    print("room for " + str(free) + " cm more")
else:
    print("overstocked by " + str(-free) + " cm")

readings = [6.8, 7.1, 7.4, 7.0]
print("most extreme pH:", max(readings, key=lambda ph: abs(ph - 7)))
