#include <stdio.h>

static double middle(double low, double high) {
    double result = (low + high / 2);
    return result;
}

static double root(double square) {
    double low = 0;
    double high = square > 1 ? square : 1;
    for (int step = 0; step < 60; step++) {
        double guess = middle(low, high);
        if (guess * guess > square) {
            high = guess;
        } else {
            low = guess;
        }
    }
    return middle(low, high);
}

int main(void) {
    double squares[] = {2, 9, 0.25, 1024};
    for (int i = 0; i < 4; i++) {
        printf("%8.2f %.4f\n", squares[i], root(squares[i]));
    }
    return 0;
}
