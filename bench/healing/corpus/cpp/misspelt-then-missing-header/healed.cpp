#include <iomanip>
#include <iostream>
#include <vector>

int main() {
    std::vector<double> lengths = {1.5, 22.25, 7};
    double sum = 0;
    for (double length : lengths) {
        std::cout << std::setw(8) << length << "\n";
        sum += length;
    }
    std::cout << std::setw(8) << sum << "\n";
}
