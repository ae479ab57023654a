#include <algorithm>
#include <iostream>
#include <map>
#include <string>
#include <vector>

std::map<char, int> frequencies(const std::string& text) {
    std::map<char, int> counts;
    for (char c : text) {
        if (c != ' ') {
            ++counts[c];
        }
    }
    return counts;
}

int main() {
    auto counts = frequencies("the rain in spain");
    std::vector<std::pair<char, int>> sorted(counts.begin(), counts.end());
    std::sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) {
        return a.second != b.second ? a.second > b.second : a.first < b.first;
    });
    int shown = 0;
    for (const auto& entry : sorted) {
        std::cout << entry.first << ' ' << entry.second << "\n";
        if (++shown == 4) {
            break;
        }
    }
    std::cout << sorted.size() << " letters\n";
}
