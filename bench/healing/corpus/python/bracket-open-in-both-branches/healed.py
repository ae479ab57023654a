"""Tells for some numbers whether their digits, each to the third power, add up to them."""


def cubes(number):
    total = 0
    for digit in str(number):
        total += int(digit) ** 3
    return total


def tell(number):
    if cubes(number) == number:
        print("The cubes of the digits of " + str(number) + " add up to it")
    else:
        print("The cubes of the digits of " + str(number) + " add up to " + str(cubes(number)))


for number in (1, 10, 153, 371, 512):
    tell(number)

found = [number for number in range(1000) if cubes(number) == number]
print(found)
