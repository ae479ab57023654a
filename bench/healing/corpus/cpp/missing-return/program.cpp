#include <iostream>
#include <string>

std::string sign(int n) {
    std::string result = "zero";
    if (n > 0) {
        result = "positive";
    } else if (n < 0) {
        result = "negative";
    }
}

int main() {
    for (int n : {-5, 0, 12}) {
        std::cout << n << " is " << sign(n) << "\n";
    }
}
