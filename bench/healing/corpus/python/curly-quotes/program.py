# A vending machine as a small state machine.
PRICES = {"tea": 120, "coffee": 150, "soup": 200}
COINS = [200, 100, 50, 20, 10]


def change(amount):
    coins = []
    for coin in COINS:
        while amount >= coin:
            coins.append(coin)
            amount -= coin
    return coins


def run(events):
    state, credit, log = “idle”, 0, []
    for event in events:
        if isinstance(event, int):
            credit += event
            state = "paid"
        elif event == "cancel":
            log.append(("returned", change(credit)))
            state, credit = "idle", 0
        elif state == "paid" and credit >= PRICES[event]:
            log.append((event, change(credit - PRICES[event])))
            state, credit = "idle", 0
        else:
            log.append((event, "not enough"))
    return state, credit, log


state, credit, log = run([100, 50, "coffee", 200, "tea", 50, "soup", "cancel", "tea", 20])
for entry in log:
    print(*entry)
print(state, credit)
