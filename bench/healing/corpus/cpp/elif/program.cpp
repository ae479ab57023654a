#include <iostream>
#include <string>

std::string fizz(int n) {
    if (n % 15 == 0) {
        return "FizzBuzz";
    } elif (n % 5 == 0) {
        return "Buzz";
    } else if (n % 3 == 0) {
        return "Fizz";
    }
    return std::to_string(n);
}

int main() {
    for (int n = 1; n <= 15; ++n) std::cout << fizz(n) << ' ';
    std::cout << "\n";
}
