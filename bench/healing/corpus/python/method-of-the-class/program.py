class Inventory:
    def __init__(self, limit=20):
        self.limit = limit
        self.items = {}

    def add(self, name, amount):
        room = self.limit - self.total()
        taken = min(room, amount)
        if taken:
            self.items[name] = self.items.get(name, 0) + taken
        return amount - taken

    def remove(self, name, amount=1):
        have = self.items.get(name, 0)
        taken = min(have, amount)
        if taken == have:
            self.items.pop(name, None)
        else:
            self.items[name] = have - taken
        return taken

    def total(self):
        return sum(self.items.values())


inventory = Inventory(limit=12)
print("left over:", inventory.add("rope", 2))
print("left over:", Inventory.add("torch", 8))
print("left over:", inventory.add("apple", 5))
print("used:", inventory.remove("torch", 3))
print("used:", inventory.remove("rope", 2))
print("carrying:", sorted(inventory.items.items()))
print("room:", inventory.limit - inventory.total())
