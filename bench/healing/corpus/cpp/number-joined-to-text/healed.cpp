#include <iostream>
#include <string>

std::string label(const std::string& name, int count) {
    std::string text = name + ": " + std::to_string(count);
    if (count != 1) text += " items";
    else text += " item";
    return text;
}

int main() {
    std::cout << label("bolts", 12) << "\n";
    std::cout << label("gear", 1) << "\n";
    std::cout << label("nuts", 0).size() << "\n";
}
