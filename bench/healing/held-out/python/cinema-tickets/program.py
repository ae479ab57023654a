# Sells cinema tickets: asks for the number of people, then for each age.

def price(age):
    if age < 6:
        return 0
    if age < 15:
        return 7
    if age >= 65:
        return 8
    return 11


people = int(input("How many people? "))
print()
total = 0
children = 0
for number in range(1, people + 1):
    age = input(f"Age of person {number}? ")
    print()
    cost = price(age)
    if age < 15:
        children += 1
    total += cost
    print(f"Person {number} ({age}) pays {cost}")

if children >= 2 and people - children >= 1:
    print("Family discount: 5")
    total -= 5
print("Total:", total)
