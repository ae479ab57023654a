#include <iostream>
#include <string>
#include <vector>

int main() {
    std::vector<std::string> fields = {"12", "30", "8"};
    int total = 0;
    for (const std::string& field : fields) {
        int number = field;
        total += number;
        std::cout << number << "\n";
    }
    std::cout << "total " << total << "\n";
}
