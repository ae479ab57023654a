#include <iostream>
#include <vector>

int rises(const std::vector<int>& levels) {
    int count = 0;
    for (std::size_t i = 0; i < levels.size(); ++i) {
        if (levels[i + 1] > levels[i]) ++count;
    }
    return count;
}

int main() {
    std::vector<int> levels = {3, 5, 4, 4, 9, 12};
    std::cout << rises(levels) << " rises\n";
    std::cout << rises({5, 4, 3}) << " rises\n";
}
