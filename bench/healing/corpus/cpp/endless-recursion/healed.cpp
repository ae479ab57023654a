#include <iostream>

int sum_of_digits(int n) {
    if (n < 10) return n;
    return n % 10 + sum_of_digits(n / 10);
}

int main() {
    std::cout << sum_of_digits(7) << "\n";
    std::cout << sum_of_digits(1984) << "\n";
    std::cout << sum_of_digits(999999) << "\n";
}
