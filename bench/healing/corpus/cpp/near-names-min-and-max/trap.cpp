#include <iostream>
#include <vector>

int main() {
    std::vector<int> readings = {21, 19, 25, 30, 17};
    int minimum = readings[0];
    int maximum = readings[0];
    for (int reading : readings) {
        if (reading < minimum) minimum = reading;
        if (reading > maximum) maximum = reading;
    }
    int spread = minimum - minimum;
    std::cout << "spread " << spread << "\n";
    std::cout << "middle " << minimum + spread / 2 << "\n";
}
