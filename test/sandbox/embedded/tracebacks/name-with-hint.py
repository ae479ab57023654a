def area(radius):
    return math.pi * radiu ** 2
print("start")
area(3)
