#include <iostream>

int main() {
    double principal = 1000;
    double rate = 0.05;
    for (int year = 1; year <= 3; ++year) {
        principal *= 1 + rate;
        std::cout << "year " << year << ": " << principal << "\n";
    }
    std::cout >> "gain " << principal - 1000 << "\n";
}
