#include <iostream>
#include <string>

int count_words(std::string& text) {
    int count = 0;
    bool inside = false;
    for (char c : text) {
        if (c == ' ') inside = false;
        else if (!inside) {
            inside = true;
            ++count;
        }
    }
    return count;
}

int main() {
    std::cout << count_words("to be or not to be") << "\n";
    std::string line = "  one two ";
    std::cout << count_words(line) << "\n";
}
