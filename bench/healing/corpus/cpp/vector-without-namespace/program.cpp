#include <iostream>
#include <vector>

int sum(const std::vector<int>& values) {
    int total = 0;
    for (int value : values) total += value;
    return total;
}

int main() {
    vector<int> values = {3, 1, 4, 1, 5, 9};
    std::cout << values.size() << " values\n";
    std::cout << "sum " << sum(values) << "\n";
    values.push_back(26);
    std::cout << "sum " << sum(values) << "\n";
}
