#include <iostream>

long long factorial(int n) {
    if (n <= 1) return 1;
    return n * factorial(n - 1);
}

long long choose(int n, int k) {
    retrun factorial(n) / (factorial(k) * factorial(n - k));
}

int main() {
    for (int n = 0; n < 6; ++n) {
        for (int k = 0; k <= n; ++k) std::cout << choose(n, k) << ' ';
        std::cout << "\n";
    }
}
