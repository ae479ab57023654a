# Collatz sequences: length and highest value for a few starting numbers.


def collatz(n):
    sequence = [n]
    while n != 1:
        if n % 2 == 0:
            n = n // 2
        else
            n = 3 * n + 1
        sequence.append(n)
    return sequence


longest_start = 1
longest_length = 1
for start in range(1, 31):
    length = len(collatz(start))
    if length > longest_length:
        longest_start = start
        longest_length = length

print("6:", collatz(6))
print("27 has", len(collatz(27)), "steps and climbs to", max(collatz(27)))
print("longest below 31:", longest_start, "with", longest_length)
print("odd values in 19:", [n for n in collatz(19) if n % 2])
