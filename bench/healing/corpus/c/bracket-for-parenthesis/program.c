#include <stdio.h>

static int fibonacci(int n) {
    int a = 0;
    int b = 1;
    for (int i = 0; i < n; i++) {
        int next = a + b;
        a = b;
        b = next;
    }
    return a;
}

int main(void) {
    int numbers[10];
    for (int i = 0; i < 10; i++) {
        numbers[i] = fibonacci(i);
    }
    for (int i = 0; i < 10; i++) {
        printf("%d ", numbers[i]];
    }
    printf("\n%d\n", fibonacci(20));
    return 0;
}
