def merge(left, right):
    """Merges two ascending lists."""
    merged = []
    i = j = 0
    while i < len(left) and j <= len(right):
        if left[i] <= right[j]:
            merged.append(left[i])
            i += 1
        else:
            merged.append(right[j])
            j += 1
    return merged + left[i:] + right[j:]


def merge_sort(values):
    if len(values) <= 1:
        return values
    middle = len(values) // 2
    return merge(merge_sort(values[:middle]), merge_sort(values[middle:]))


words = ["pear", "fig", "apple", "quince", "date", "cherry", "banana"]
print(merge([1, 4, 9], [2, 3, 10, 12]))
print(merge_sort([8, 3, 5, 3, 9, 1, 7]))
print(merge_sort(words))
numbers = [(n * 37) % 101 for n in range(40)]
assert merge_sort(numbers) == sorted(numbers)
print("checked", len(numbers), "numbers, the last is", merge_sort(numbers)[-1])
