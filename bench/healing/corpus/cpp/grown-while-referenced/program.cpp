#include <iostream>
#include <vector>

int main() {
    std::vector<int> values = {5};
    int& first = values[0];
    for (int i = 1; i <= 20; ++i) {
        values.push_back(first * i);
    }
    std::cout << values.size() << ' ' << values.back() << "\n";
}
