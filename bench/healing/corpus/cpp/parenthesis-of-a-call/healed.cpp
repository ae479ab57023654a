#include <iostream>
#include <string>
#include <vector>

std::vector<std::string> split(const std::string& text, char separator) {
    std::vector<std::string> parts;
    std::string part;
    for (char c : text) {
        if (c == separator) {
            parts.push_back(part);
            part.clear();
        } else {
            part += c;
        }
    }
    parts.push_back(part);
    return parts;
}

int main() {
    for (const auto& part : split("usr/local/bin", '/')) std::cout << part << "\n";
    std::cout << split("", ',').size() << "\n";
}
