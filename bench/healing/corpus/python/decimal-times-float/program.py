from decimal import ROUND_HALF_UP, Decimal

CENT = Decimal("0.01")
VAT = {"food": Decimal("0.07"), "other": Decimal("0.19")}
DISCOUNT = 0.05


def rounded(amount):
    return amount.quantize(CENT, rounding=ROUND_HALF_UP)


class Invoice:
    def __init__(self):
        self.lines = []

    def add(self, text, pieces, price, group="other"):
        self.lines.append((text, pieces, Decimal(price), group))

    def net(self, group):
        return sum((pieces * price for _, pieces, price, kind in self.lines if kind == group), Decimal(0))

    def totals(self, discount):
        result = {}
        for group, rate in VAT.items():
            net = self.net(group)
            if discount:
                net = net - net * DISCOUNT
            result[group] = (rounded(net), rounded(net * rate))
        return result


invoice = Invoice()
invoice.add("coffee beans", 12, "8.75", "food")
invoice.add("filter paper", 10, "1.995")
invoice.add("grinder", 1, "129.90")

for discount in (False, True):
    totals = invoice.totals(discount)
    for group, (net, tax) in totals.items():
        print(f"{group:<6}{net:>9}{tax:>8}")
    print("total ", sum(net + tax for net, tax in totals.values()))
