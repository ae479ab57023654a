#include <iostream.h>

int main() {
    int number = 10;
    int steps = 0;
    while (number != 1) {
        number = number % 2 == 0 ? number / 2 : 3 * number + 1;
        ++steps;
    }
    std::cout << steps << " steps\n";
}
