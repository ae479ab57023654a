#include <iostream>
#include <string>

int main() {
    std::map<std::string, int> stock;
    stock["pear"] = 4;
    stock["apple"] = 7;
    stock["pear"] += 2;
    for (const auto& [fruit, count] : stock) {
        std::cout << fruit << ": " << count << "\n";
    }
    std::cout << stock.size() << " kinds\n";
}
