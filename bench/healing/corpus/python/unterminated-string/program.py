# Simple and compound interest side by side.
principal = 1500.0
rate = 4.5
years = 6

print("year   simple  compound")
simple = principal
compound = principal
for year in range(1, years + 1):
    simple = simple + principal * rate / 100
    compound = compound * (1 + rate / 100)
    print(f"{year:>4} {simple:>8.2f} {compound:>9.2f}")

difference = compound - simple
print("difference after", years, "years:, round(difference, 2))

doubled = 0
value = principal
while value < 2 * principal:
    value *= 1 + rate / 100
    doubled += 1
print("doubled after", doubled, "years")
