#include <iostream>
#include <string>
#include <vector>

int main() {
    std::vector<std::string> names = {"Grace", "Alan", "Edsger"};
    auto shortest = names[0];
    for (const auto& name : names) {
        if (name.size() < shortest.size()) shortest = name;
    }
    std::cout << shortest << "\n";
    std::cout << shortest.size() << "\n";
}
