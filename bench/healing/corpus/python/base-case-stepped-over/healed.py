"""In how many ways can a staircase be climbed, and which are they?"""


def ways(steps, strides=(1, 2, 3)):
    if steps < 0:
        return 0
    if steps == 0:
        return 1
    total = 0
    for stride in strides:
        total += ways(steps - stride, strides)
    return total


def climbs(steps, strides=(1, 2, 3)):
    if steps == 0:
        yield []
    for stride in strides:
        if stride <= steps:
            for rest in climbs(steps - stride, strides):
                yield [stride] + rest


for steps in range(1, 9):
    print(f"{steps} steps: {ways(steps)} ways")
print("with 2 and 5:", [ways(steps, (2, 5)) for steps in range(12)])
print("four steps:", list(climbs(4)))
print("five with odd strides:", sum(1 for _ in climbs(5, (1, 3))))
assert all(ways(n) == len(list(climbs(n))) for n in range(1, 10))
