#include <stdio.h>

static int apply(char operator, int a, int b) {
    switch (operator) {
    case '+':
        return a + b;
    case '-':
        return a - b;
    case '*':
        return a * b;
    default:
        return 0;
    }
}

int main(void) {
    const char *operators = "+-*?";
    for (int i = 0; operators[i]; i++) {
        printf("7 %c 3 = %d\n", operators[i], apply(operators[i], 7, 3));
    }
    return 0;
}
