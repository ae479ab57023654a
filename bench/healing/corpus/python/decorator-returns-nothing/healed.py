import functools


def traced(function):
    """Counts the calls and remembers the deepest nesting."""
    depth = 0

    @functools.wraps(function)
    def wrapper(*args):
        nonlocal depth
        wrapper.calls += 1
        depth += 1
        wrapper.deepest = max(wrapper.deepest, depth)
        result = function(*args)
        depth -= 1
        return result

    wrapper.calls = 0
    wrapper.deepest = 0
    return wrapper


@traced
def ackermann(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))


@traced
def power(base, exponent):
    if exponent == 0:
        return 1
    half = power(base, exponent // 2)
    return half * half * (base if exponent % 2 else 1)


print(ackermann(2, 3), ackermann.calls, ackermann.deepest)
print(power(3, 20), power.calls, power.deepest)
print(ackermann.__name__, power.__name__)
