#include <iostream>
#include <string>

std::string caesar(const std::string& text, int shift) {
    std::strng result;
    for (char c : text) {
        if (c >= 'a' && c <= 'z') {
            result += static_cast<char>('a' + (c - 'a' + shift + 26) % 26);
        } else {
            result += c;
        }
    }
    return result;
}

int main() {
    std::string secret = caesar("attack at dawn", 3);
    std::cout << secret << "\n" << caesar(secret, -3) << "\n";
}
