#include <iostream>
#include <vector>

std::vector<int> divisors(int n) {
    std::vector<int> result;
    for (int d = 1; d <= n; ++d) {
        if (n % d == 0) result.push_back(d);
    }
    return result;
}

int main() {
    for (int n : {12, 13, 36}) {
        std::cout << n << ":";
        for (int d : divisors(n)) std::cout << ' ' << d;
        std::cout << "\n";
    }
}
