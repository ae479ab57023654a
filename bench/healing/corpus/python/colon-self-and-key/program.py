import json

MENU = json.loads("""
[
  {"dish": "lentil soup", "price": 540, "allergens": ["celery"], "vegan": true},
  {"dish": "cheese toast", "price": 690, "allergens": ["gluten", "milk"], "vegan": false},
  {"dish": "fried rice", "price": 880, "allergens": ["soy"], "vegan": true},
  {"dish": "almond cake", "price": 420, "allergens": ["nuts", "gluten"], "vegan": false}
]
""")


class Guest:
    def __init__(self, name, avoids=(), vegan=False, money=10_00):
        self.name = name
        self.avoids = set(avoids)
        self.vegan = vegan
        self.money = money
        self.eaten = []

    def can_eat(self, item):
        if vegan and not item["vegan"]:
            return False
        return not self.avoids & set(item["alergens"])

    def order(self, menu):
        for item in sorted(menu, key=lambda item: item["price"]):
            if self.can_eat(item) and item["price"] <= self.money
                self.money -= item["price"]
                self.eaten.append(item["dish"])
        return self.eaten


guests = [
    Guest("Tove"),
    Guest("Ravi", vegan=True, money=15_00),
    Guest("Eli", avoids=["gluten", "celery"]),
    Guest("Uma", avoids=["nuts"], money=5_00),
]
for guest in guests:
    dishes = guest.order(MENU)
    print(f"{guest.name}: {', '.join(dishes) or 'nothing'}, {guest.money / 100:.2f} left")
print("dishes sold:", sum(len(guest.eaten) for guest in guests))
