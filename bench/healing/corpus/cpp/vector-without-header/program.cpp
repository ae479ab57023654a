#include <iostream>

std::vector<int> primes(int limit) {
    std::vector<bool> composite(limit + 1, false);
    std::vector<int> result;
    for (int n = 2; n <= limit; ++n) {
        if (composite[n]) continue;
        result.push_back(n);
        for (int m = n * n; m <= limit; m += n) composite[m] = true;
    }
    return result;
}

int main() {
    for (int prime : primes(30)) std::cout << prime << ' ';
    std::cout << "\n" << primes(100).size() << "\n";
}
