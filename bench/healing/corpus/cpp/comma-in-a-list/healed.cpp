#include <iostream>
#include <string>
#include <utility>
#include <vector>

int main() {
    std::vector<std::pair<std::string, int>> cities = {
        {"Oslo", 700},
        {"Lima", 10700},
        {"Pune", 6800},
    };
    int total = 0;
    for (const auto& [name, thousands] : cities) {
        std::cout << name << ": " << thousands << "000\n";
        total += thousands;
    }
    std::cout << total << "000\n";
}
