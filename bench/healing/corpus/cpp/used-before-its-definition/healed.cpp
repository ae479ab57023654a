#include <iostream>
#include <string>

std::string describe(int year);

int main() {
    for (int year : {1900, 2000, 2023, 2024}) {
        std::cout << year << ": " << describe(year) << "\n";
    }
}

std::string describe(int year) {
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return leap ? "leap year" : "common year";
}
