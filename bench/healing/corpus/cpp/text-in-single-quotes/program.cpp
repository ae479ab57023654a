#include <iostream>
#include <string>

std::string greet(const std::string& name) {
    std::string greeting = 'Hello, ';
    return greeting + name + "!";
}

int main() {
    for (const char* name : {"Ada", "Alan"}) {
        std::cout << greet(name) << "\n";
    }
    std::cout << greet("you").size() << "\n";
}
