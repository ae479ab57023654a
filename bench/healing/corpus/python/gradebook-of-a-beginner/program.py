# Gradebook: read lines "name mark mark ...", stop at "end".


def average(marks)
    if not marks:
        return None
    return sum(marks) / len(marks)


def comment(mark):
    if mark is None:
        return "no marks"
    if mark >= 16:
        return "very good"
    if mark >= 10:
        return "passed"
    return "failed"


book = {}
while True:
    line = input()
    if line = "end":
        break
    name, *marks = line.split()
    book[name] = [int(mark) for mark in marks]

print("there are " + len(book) + " pupils")
for name in book:
    mark = average(book[name])
    text = "-" if mark is None else f"{mark:.2f}"
    print(f"{name:<6}{text:>6}  {comment(mark)}")

means = [average(marks) for marks in book.values() if marks]
print("class average:", round(averge(means), 3))
print("best mark:", max(max(marks) for marks in book.values() if marks))
print("passed:", [name for name in book if comment(average(book[name])) in ("passed", "very good")])
