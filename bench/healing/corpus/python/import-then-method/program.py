"""Simulates customers at the counters of a bank, minute by minute."""

ARRIVALS = {0: [4, 3], 1: [5], 3: [2, 2], 4: [6], 8: [1]}


class Counter:
    def __init__(self, name):
        self.name = name
        self.customer = None
        self.left = 0
        self.served = 0

    def work(self):
        if self.customer is not None:
            self.left -= 1
            if self.left == 0:
                self.customer = None
                self.served += 1

    def take(self, customer, minutes):
        self.customer = customer
        self.left = minutes


def simulate(arrivals, counters):
    queue = deque()
    waited = {}
    minute = 0
    number = 0
    while minute <= max(arrivals) or queue or any(c.customer for c in counters):
        for minutes in arrivals.get(minute, []):
            number += 1
            queue.append((number, minutes, minute))
        for counter in counters:
            if counter.customer is None and queue:
                customer, minutes, since = queue.pop_left()
                counter.take(customer, minutes)
                waited[customer] = minute - since
        for counter in counters:
            counter.work()
        minute += 1
    return minute, waited


for size in (1, 2, 3):
    counters = [Counter(f"counter {n + 1}") for n in range(size)]
    minutes, waited = simulate(ARRIVALS, counters)
    print(f"{size} open: {minutes} minutes, longest wait {max(waited.values())}")
    print("   waited:", waited)
    print("   served:", [counter.served for counter in counters])
