def fewest_coins(amount, coins):
    """The smallest number of coins that make up an amount; None if there is no way."""
    count = 0
    for coin in sorted(coins, reverse=True):
        count += amount // coin
        amount %= coin
    return count if amount == 0 else None


EURO_CENTS = [1, 2, 5, 10, 20, 50]
ISLAND = [1, 3, 4]

tests = [
    (88, EURO_CENTS, 6),
    (6, ISLAND, 2),
    (10, ISLAND, 3),
    (0, EURO_CENTS, 0),
]

for amount, coins, expected in tests:
    result = fewest_coins(amount, coins)
    assert result == expected, f"{amount} with {coins}: {result} instead of {expected}"
    print(f"{amount} from {coins}: {result} coins")

print("all tests passed")
