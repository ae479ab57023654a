#include <iostream>
#include <string>

int main() {
    int count = 0;
    std::cin << count;
    std::string longest;
    for (int i = 0; i < count; ++i) {
        std::string word;
        std::cin >> word;
        if (word.size() > longest.size()) longest = word;
    }
    std::cout << "longest of " << count << ": " << longest << "\n";
}
