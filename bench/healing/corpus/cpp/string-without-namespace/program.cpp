#include <iostream>
#include <string>
#include <vector>

string join(const std::vector<string>& parts, const string& between) {
    string result;
    for (const auto& part : parts) {
        if (!result.empty()) result += between;
        result += part;
    }
    return result;
}

int main() {
    std::vector<string> parts = {"one", "two", "three"};
    std::cout << join(parts, ", ") << "\n";
    std::cout << join({}, "-") << "|\n";
    std::cout << join({"x"}, "-") << "\n";
}
