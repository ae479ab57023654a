#include <iostream>

int main() {
    const int size = 4;
    for (int row = 1; row <= size; ++row) {
        for (int column = 1; column <= size; ++column) {
            std::cout << row * column << ' ';
        std::cout << "\n";
    }
    }
    int sum = 0;
    for (int n = 1; n <= size; ++n) {
        sum += n * n;
    }
    std::cout << "diagonal " << sum << "\n";
}
