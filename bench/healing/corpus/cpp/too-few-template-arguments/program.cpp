#include <iostream>
#include <map>
#include <string>
#include <vector>

int main() {
    std::vector<std::string> words = {"red", "blue", "red", "green", "red"};
    std::map<std::string> counts;
    for (const std::string& word : words) {
        ++counts[word];
    }
    for (const auto& entry : counts) {
        std::cout << entry.first << ' ' << entry.second << "\n";
    }
}
