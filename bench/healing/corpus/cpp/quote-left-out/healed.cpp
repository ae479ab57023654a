#include <iostream>
#include <vector>

int main() {
    std::vector<double> prices = {9.5, 20, 3.25};
    double total = 0;
    for (double price : prices) {
        std::cout << "price: " << price << "\n";
        total += price;
    }
    std::cout << "total: " << total << "\n";
    std::cout << "mean: " << total / prices.size() << "\n";
}
