def grade(points):
    if points >= 90:
        return "A"
    elif points >= 80:
        return "B"
    elif points >= 70:
        return "C"
    elif points >= 60:
        return "D"
    else:
        return "F"


students = {
    "Imani": [88, 92, 95],
    "Jonas": [71, 64, 80],
    "Kaito": [55, 61, 58],
    "Lena": [99, 97, 100],
    "Mateo": [79, 82, 76],
}

distribution = {}
for name, points in students.items():
    average = sum(points) / len(points)
    letter = grade(average)
    distribution.setdefault(letter, []).append(name)
    print(f"{name:<6} {average:6.2f} {letter} best {max(points)}")

for letter in sorted(distribution):
    print(letter, distribution[letter])
print("passed:", sum(len(names) for letter, names in distribution.items() if letter != "F"))
