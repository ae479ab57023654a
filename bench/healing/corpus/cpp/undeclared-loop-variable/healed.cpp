#include <iostream>
#include <string>

bool is_palindrome(const std::string& text) {
    for (std::size_t i = 0; i < text.size() / 2; ++i) {
        if (text[i] != text[text.size() - 1 - i]) return false;
    }
    return true;
}

int main() {
    int sum = 0;
    for (int i = 1; i <= 100; ++i) {
        if (is_palindrome(std::to_string(i))) sum += i;
    }
    std::cout << "sum " << sum << "\n";
    std::cout << is_palindrome("level") << is_palindrome("levels") << "\n";
}
