import functools


class GaveUp(Exception):
    pass


def retry(times, errors=(ValueError,)):
    """Calls a function again when it fails, up to the given number of times."""

    def decorate(function):
        failures = 0

        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            for _ in range(times):
                try:
                    return function(*args, **kwargs)
                except errors:
                    failures += 1
            raise GaveUp(f"{function.__name__} failed {times} times, {failures} in all")

        return wrapper


class Flaky:
    """Fails until it has been asked often enough."""

    def __init__(self, good_after):
        self.good_after = good_after
        self.asked = 0

    @retry(times=3)
    def read(self, scale=1):
        self.asked += 1
        if self.asked < self.good_after:
            raise ValueError("not yet")
        return self.asked * scale


@retry(2, errors=(KeyError,))
def lookup(table, key):
    return table[key]


print(Flaky(1).read(), Flaky(3).read(scale=10))
try:
    Flaky(9).read()
except GaveUp as error:
    print(error)
print(lookup({"a": 1}, "a"))
for key in ("b", "c"):
    try:
        lookup({"a": 1}, key)
    except GaveUp as error:
        print(error)
try:
    lookup([], "a")
except TypeError as error:
    print("passed on:", type(error).__name__)
print(Flaky.read.__name__, lookup.__name__)
