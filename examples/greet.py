def greet(name):
    prin(f"Hello, {name}!")

greet("World")

for name in ["Ada", "Kenji", "Zuri"]:
    greet(name)

print("Nice to meet you all.")
