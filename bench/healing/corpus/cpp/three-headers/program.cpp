#include <iostream>

int main() {
    std::istringstream input("7 3 7 1 3 9");
    std::set<int> seen;
    int repeated = 0;
    int value = 0;
    while (input >> value) {
        if (!seen.insert(value).second) ++repeated;
    }
    int sum = std::accumulate(seen.begin(), seen.end(), 0);
    std::cout << seen.size() << " different, " << repeated << " repeated, sum " << sum << "\n";
}
