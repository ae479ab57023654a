"""Asks for a name and an age, and looks ahead."""

name = input()
age = input()

print(f"Hello, {name}!")
print("You are", age, "years old.")
later = age + "1"
print("Next year you will be", later)
if later in (18, 30, 50):
    print("That is a reason to celebrate!")
