def binary_search(values, target):
    """The position of target in the ascending values, or -1."""
    low, high = 0, len(values) - 1
    steps = 0
    while low <= high:
        steps += 1
        middle = (low + high) // 2
        if values[middle] == target:
            return middle, steps
        if values[middle] < target:
            low = middle + 1
        else:
            high = middle - 1
    return -1, steps


def main():
    values = [n * n for n in range(1, 40)]
    for target in (1, 49, 400, 401, 1521):
        position, steps = binary_search(values, target)
        where = f"at {position}" if position >= 0 else "absent"
        print(f"{target}: {where} after {steps} steps")
    slowest = max(binary_search(values, n)[1] for n in range(1600))
    print("slowest search:", slowest)


if __name__ == "__main__":
    main()

