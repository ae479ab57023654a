def is_palindrome(text):
    """Ignores everything but letters and digits."""
    chars = [char.lower() for char in text if char.isalnum()]
    for i in range(len(chars) // 2):
        if chars[i] != chars[-1 - i]:
            return False
    return True


def longest_palindrome(text):
    best = ""
    for start in range(len(text)):
        for end in range(start + 1, len(text) + 1):
            part = text[start:end]
            if end - start > len(best) and part == part[::-1]:
                best = part
    return best


def next_palindrome(number):
    number += 1
    while str(number) != str(number)[::-1]:
        number += 1
    return number


for text in ("Never odd or even", "Step on no pets!", "Almost a palindrome", "x", ""):
    print(f"{text!r}: {is_palindrome(text)}")
print(longest_palindrome("forgeeksskeegfor"), longest_palindrome("abacdfgdcaba"))
print([next_palindrome(n) for n in (9, 99, 123, 808, 1991)])
print(sum(1 for n in range(1000) if is_palindrome(str(n))))
