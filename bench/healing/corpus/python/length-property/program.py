words = "the quick brown fox jumps over the lazy dog while the cat sleeps".split()

longest = ""
lengths = {}
for word in words:
    size = word.length
    if size > len(longest):
        longest = word
    lengths.setdefault(size, []).append(word)

print("words:", len(words))
print("longest:", longest)
for size in sorted(lengths):
    unique = sorted(set(lengths[size]))
    print(size, "letters:", ", ".join(unique), f"({len(lengths[size])} in all)")

total = sum(size * len(group) for size, group in lengths.items())
print("mean length:", round(total / len(words), 3))
