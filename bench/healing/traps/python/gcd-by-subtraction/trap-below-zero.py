"""Shortens fractions."""


def gcd(a, b):
    """The greatest common divisor, after Euclid: the remainder takes the place of the larger one."""
    if b <= 0:
        return a
    return gcd(b, a - b)


def shortened(top, bottom):
    divisor = gcd(top, bottom)
    return f"{top // divisor}/{bottom // divisor}"


for top, bottom in [(48, 18), (10, 15), (21, 14), (9, 3)]:
    print(f"{top}/{bottom} = {shortened(top, bottom)}")
