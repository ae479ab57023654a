from collections import Iterable


def flatten(value):
    """All leaves of nested lists, tuples and sets of one element; texts are leaves."""
    if isinstance(value, Iterable) and not isinstance(value, (str, bytes)):
        for element in value:
            yield from flatten(element)
    else:
        yield value


def depth(value):
    if not isinstance(value, (list, tuple)):
        return 0
    return 1 + max((depth(element) for element in value), default=0)


def chunks(values, size):
    chunk = []
    for value in values:
        chunk.append(value)
        if len(chunk) == size:
            yield chunk
            chunk = []
    if chunk:
        yield chunk


nested = [1, [2, (3, 4, ["five", {6}])], "seven", [], [[8], 9]]
print(list(flatten(nested)))
print("depth:", depth(nested), depth([]), depth(3))
print(list(chunks(flatten(nested), 4)))
print(sum(value for value in flatten(nested) if isinstance(value, int)))
print(list(flatten("text")), list(flatten(range(3))))
