"""Perfect, abundant and deficient numbers, and amicable pairs."""


def divisors(n):
    """Proper divisors of n."""
    for candidate in range(1, n // 2 + 1):
        if n % candidate == 0:
            yield candidate


def kind(n):
    total = sum(divisors(n))
    if total == n:
        return "perfect"
    return "abundant" if total > n else "deficient"


def amicable(limit):
    for n in range(2, limit):
        partner = sum(divisors(n))
        if n < partner and sum(divisors(partner)) == n:
            yield n, partner


kinds = {}
for n in range(1, 121):
    kinds.setdefault(kind(n), []).append(n)
for name, numbers in sorted(kinds.items()):
    print(f"{name}: {len(numbers)}, the first are {numbers[:5]}")

odd = [n for n in range(1, 2300, 2) if kind(n) == "abundant"]
print("odd abundant numbers below 2300:", len(odd))
print("amicable:", list(amicable(1300)))
