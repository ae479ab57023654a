#include <stdio.h>

static bool is_prime(int n) {
    if (n < 2) return false;
    for (int d = 2; d * d <= n; d++) {
        if (n % d == 0) return false;
    }
    return true;
}

int main(void) {
    int found = 0;
    for (int n = 0; n < 40; n++) {
        bool prime = is_prime(n);
        if (prime) {
            printf("%d ", n);
            found++;
        }
    }
    printf("\n%d primes\n", found);
    return 0;
}
