"""A priority queue on a binary heap of its own."""


class Heap:
    def __init__(self):
        self.items = []

    def push(self, item):
        self.items.append(item)
        child = len(self.items) - 1
        while child > 0:
            parent = (child - 1) // 2
            if self.items[parent] <= self.items[child]:
                break
            self.items[parent], self.items[child] = self.items[child], self.items[parent]
            child = parent

    def pop(self):
        top = self.items[0]
        last = self.items.pop()
        if self.items:
            self.items[0] = last
            self._sift(0)
        return top

    def _sift(self, parent):
        while parent < len(self.items):
            child = 2 * parent + 1
            if self.items[child + 1] < self.items[child]:
                child += 1
            if self.items[parent] <= self.items[child]:
                break
            self.items[parent], self.items[child] = self.items[child], self.items[parent]
            parent = child


heap = Heap()
for number in (9, 4, 7, 1, 8, 2, 6, 3, 5):
    heap.push(number)
print("smallest:", heap.items[0])
order = []
while heap.items:
    order.append(heap.pop())
print("order:", order)

jobs = Heap()
for job in [(2, "mail"), (1, "backup"), (3, "cleanup"), (1, "alarm")]:
    jobs.push(job)
while jobs.items:
    print(*jobs.pop())
