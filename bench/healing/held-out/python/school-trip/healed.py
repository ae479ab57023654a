TABLE = """
Amara Diallo | 7b | vegetarian | 0451-2233
Jonas Weber  | 7a | anything   | 0451-9080
Lea Novak    | 7b | no nuts    | 0451-7716
Sami Haddad  | 7a | vegetarian | 0451-3472
"""


class Child:
    def __init__(self, name, group, food, phone):
        self.name = name
        self.group = group
        self.food = food
        self.phone = phone


def read_table(text):
    children = []
    for line in text.strip().splitlines():
        name, group, food, phone = [cell.strip() for cell in line.split("|")]
        children.append(Child(name, group, food, phone))
    return children


children = read_table(TABLE)
for group in sorted({child.group for child in children}):
    print(f"Group {group}")
    for child in children:
        if child.group == group:
            print(f"  {child.name:<14}{child.food:<12}call {child.phone}")

special = [child for child in children if child.food != "anything"]
print(len(special), "special meals to order")
