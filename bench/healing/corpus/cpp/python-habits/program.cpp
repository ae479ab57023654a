#include <iostream>

int main() {
    for (int hour : {3, 9, 15, 21}) {
        if hour < 6 {
            std::cout << hour << " night\n";
        } elif (hour < 12) {
            std::cout << hour << " morning\n";
        } else if (hour < 18) {
            std::cout << hour << " afternoon\n";
        } else {
            std::cout << hour << " evening\n";
        }
    }
}
