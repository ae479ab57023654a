#include <stdio.h>

#define LIMIT 20

int main(void) {
    int composite[LIMIT + 1] = {0};
    for (int i = 2; i * i <= LIMIT; i++) {
        if (composite[i]) continue;
        for (int multiple = i * i; multiple <= LIMIT; multiple += i) {
            composite[multiple] = 1;
        }
    }
    for (int i = 2; i <= LIMIT; i++) {
        if (!composite[i]) printf("%d\n", i);
    }
    return 0;
}
