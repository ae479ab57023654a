#include <iostream>

struct Temperature {
    double celsius;
    double fahrenheit() const { return celsius * 9 / 5 + 32; }
};

int main() {
    Temperature boiling{100};
    Temperature body{37};
    std::cout << boiling.fahrenheit() << "\n"
    std::cout << body.fahrenheit() << "\n";
    std::cout << boiling.celsius - body.celsius << "\n";
}
