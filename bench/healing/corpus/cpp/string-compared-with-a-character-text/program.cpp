#include <iostream>
#include <string>
#include <vector>

int main() {
    std::vector<std::string> answers = {"yes", "no", "yes", "maybe"};
    int agreed = 0;
    for (const std::string& answer : answers) {
        if (answer == 'yes') {
            ++agreed;
        }
    }
    std::cout << agreed << " of " << answers.size() << "\n";
}
