#include <iostream>
#include <string>
#include <vector>

std::string join(const std::vector<std::string>& parts, const std::string& between) {
    std::string result;
    for (const auto& part : parts) {
        if (!result.empty()) result += between;
        result += part;
    }
    return result;
}

int main() {
    std::vector<std::string> parts = {"one", "two", "three"};
    std::cout << join(parts, ", ") << "\n";
    std::cout << join({}, "-") << "|\n";
    std::cout << join({"x"}, "-") << "\n";
}
