#include <iostream>
#include <string>
#include <vector>

int main() {
    std::vector<std::string> inputs = {"12", "7", "x", "30"};
    int sum = 0;
    int bad = 0;
    for (const auto& input : inputs) {
        try {
            sum += std::stoi(input);
        } catch (const std::invalid_argument&) {
            ++bad;
        }
    }
    std::cout << "sum " << sum << ", " << bad << " bad\n";
}
