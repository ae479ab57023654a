class Fraction:
    """A reduced fraction with a positive denominator."""

    def __int__(self, top, bottom=1):
        if bottom == 0:
            raise ValueError("the denominator is zero")
        divisor = self._gcd(top, bottom)
        if bottom < 0:
            divisor = -divisor
        self.top = top // divisor
        self.bottom = bottom // divisor

    @staticmethod
    def _gcd(a, b):
        while b:
            a, b = b, a % b
        return abs(a)

    def __add__(self, other):
        return Fraction(self.top * other.bottom + other.top * self.bottom, self.bottom * other.bottom)

    def __mul__(self, other):
        return Fraction(self.top * other.top, self.bottom * other.bottom)

    def __eq__(self, other):
        return (self.top, self.bottom) == (other.top, other.bottom)

    def __repr__(self):
        return f"{self.top}/{self.bottom}" if self.bottom != 1 else str(self.top)


half, third = Fraction(1, 2), Fraction(2, 6)
print(half + third, half * third, third)
print(Fraction(4, -8), Fraction(9, 3), half == Fraction(5, 10))
total = Fraction(0)
for n in range(1, 7):
    total = total + Fraction(1, n)
print("harmonic:", total)
try:
    Fraction(1, 0)
except ValueError as error:
    print("error:", error)
