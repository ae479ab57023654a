#include <iostream>
#include <string>
#include <vector>

int main() {
    std::vector<std::string> names = {"Ada", "Grace", "Edsger", "Barbara"};
    std::size_t letters = 0;
    for (std::size_t i = 0; i < names.length(); ++i) {
        letters += names[i].length();
        std::cout << i + 1 << ". " << names[i] << "\n";
    }
    std::cout << letters << " letters\n";
}
