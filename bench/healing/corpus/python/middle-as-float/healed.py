"""A sorted list that is kept in order by binary search."""


class SortedList:
    def __init__(self, values=()):
        self._values = []
        for value in values:
            self.add(value)

    def _place(self, value):
        """The first position whose element is not less than value."""
        low, high = 0, len(self._values)
        while low < high:
            middle = (low + high) // 2
            if self._values[middle] < value:
                low = middle + 1
            else:
                high = middle
        return low

    def add(self, value):
        self._values.insert(self._place(value), value)

    def discard(self, value):
        place = self._place(value)
        if place < len(self._values) and self._values[place] == value:
            del self._values[place]

    def count_between(self, low, high):
        return self._place(high) - self._place(low)

    def __contains__(self, value):
        place = self._place(value)
        return place < len(self._values) and self._values[place] == value

    def __iter__(self):
        return iter(self._values)


numbers = SortedList([31, 4, 15, 92, 65, 35, 8, 97, 93, 23])
print(list(numbers))
numbers.add(50)
numbers.discard(92)
numbers.discard(1)
print(list(numbers))
print("30 to 60:", numbers.count_between(30, 60))
print(65 in numbers, 66 in numbers, 92 in numbers)
