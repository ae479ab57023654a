#include <iostream>
#include <string>

std::string reversed(const std::string& text) {
    std::string result(text.rbegin(), text.rend());
    return result;
}

int main() {
    std::string word = "drawer";
    std::cout << word << " " << reversed(word) << "\n";
    std::cout << (word == reversed("reward")) << "\n";
}
