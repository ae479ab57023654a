#include <iostream>
#include <string>
#include <vector>

int main() {
    std::vector<std::string> days = {"Mon", "Tue", "Wed", "Thu", "Fri"};
    std::vector<int> hours = {8, 7, 8, 6, 5};
    int total = 0;
    for (std::size_t i = 0; i <= days.size(); ++i) {
        std::cout << days.at(i) << ' ' << hours.at(i) << "\n";
        total += hours.at(i);
    }
    std::cout << "total " << total << "\n";
}
