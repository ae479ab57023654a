from functools import lru_cahce, reduce
from operator import mul


@lru_cache(maxsize=None)
def binomial(n, k):
    if k in (0, n):
        return 1
    return binomial(n - 1, k - 1) + binomial(n - 1, k)


def catalan(n):
    return binomial(2 * n, n) // (n + 1)


def factorial(n):
    return reduce(mul, range(1, n + 1), 1)


for n in range(7):
    row = [binomial(n, k) for k in range(n + 1)]
    print(" ".join(map(str, row)).center(24).rstrip())

print("catalan:", [catalan(n) for n in range(10)])
print("10! =", factorial(10))
assert all(binomial(9, k) == factorial(9) // (factorial(k) * factorial(9 - k)) for k in range(10))
print("sum of row 9:", sum(binomial(9, k) for k in range(10)))
