#include <algorithm>
#include <iostream>
#include <set>
#include <string>
#include <vector>

std::string lower(std::string text) {
    for (char& c : text) {
        c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    }
    return text;
}

int main() {
    std::set<std::string> dictionary = {"a", "and", "apple", "pear", "the"};
    std::vector<std::string> words = {"The", "appel", "and", "teh", "Pear"};
    int misses = 0;
    std::vector<std::string> wrong;
    std::for_each(words.begin(), words.end(), [&misses, &dictionary, &wrong](const std::string& word) {
        if (dictionary.count(lower(word)) == 0) {
            ++misses;
            wrong.push_back(word);
        }
    });
    std::cout << misses << " misses\n";
    for (const std::string& word : wrong) {
        std::cout << word << "\n";
    }
}
