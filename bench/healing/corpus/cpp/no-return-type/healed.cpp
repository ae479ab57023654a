#include <iostream>
#include <vector>

int twice(int n) {
    return 2 * n;
}

std::vector<int> mapped(const std::vector<int>& values, int (*change)(int)) {
    std::vector<int> result;
    for (int value : values) result.push_back(change(value));
    return result;
}

int main() {
    for (int value : mapped({1, 5, 9}, twice)) std::cout << value << ' ';
    std::cout << "\n";
}
