def sieve(limit):
    """All primes up to limit."""
    is_prime = [True] * (limit + 1)
    is_prime[0] = is_prime[1] = False
    n = 2
    while n * n <= limit:
        if is_prime[n]:
            for multiple in range(n * n, limit + 1, n):
                is_prime[multiple] = False
        n += 1
    return [n for n, prime in enumerate(is_prime) if prime]


def factors(n, primes):
    found = []
    for prime in primes:
        while n % prime == 0:
            found.append(prime)
            n //= prime
    return found


primes = sieve(60)
print(len(primes), "primes:", primes)
print("twins:", [(p, p + 2) for p in primes if p + 2 in primes])
print("factors of 360:", factors(360, primes))
print("factors of 1001:", factors(1001, primes))
print "sum of the primes: %d" % sum(primes)
