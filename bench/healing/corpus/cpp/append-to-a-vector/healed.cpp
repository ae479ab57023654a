#include <iostream>
#include <vector>

int main() {
    std::vector<int> fibonacci = {0, 1};
    while (fibonacci.back() < 100) {
        int next = fibonacci[fibonacci.size() - 1] + fibonacci[fibonacci.size() - 2];
        fibonacci.push_back(next);
    }
    for (int n : fibonacci) std::cout << n << ' ';
    std::cout << "\n" << fibonacci.size() << "\n";
}
