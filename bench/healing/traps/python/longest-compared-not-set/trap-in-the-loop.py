"""Finds the longest word of a sentence."""

SENTENCE = "every morning the astronomer waters her seven tiny plants"


def longest_word(words):
    for word in words:
        longest = ""
        if len(word) > len(longest):
            longest = word
    return longest


words = SENTENCE.split()
print("words:", len(words))
print("longest:", longest_word(words))
print("of the first three:", longest_word(words[:3]))
