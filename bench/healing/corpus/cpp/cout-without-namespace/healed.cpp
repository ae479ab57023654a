#include <iostream>
#include <string>

int main() {
    std::string name = "world";
    int count = 0;
    for (char letter : name) {
        if (letter == 'o') {
            ++count;
        }
    }
    std::cout << "hello " << name << std::endl;
    std::cout << count << " o" << std::endl;
}
