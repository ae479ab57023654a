#include <stdio.h>

typedef struct {
    int numerator;
    int denominator;
} Fraction;

static Fraction multiply(Fraction a, Fraction b) {
    Fraction result = {a.numerator * b.numerator, a.denominator * b.denominator};
    return result;
}

int main(void) {
    Fraction half = {1, 2};
    Fraction third = {2, 3};
    Fraction product = multiply(half, third);
    printf("%d/%d\n", product.numerator, product.denominator);
    product = multiply(product, product);
    printf("%d/%d\n", product.numerator, product.denominator);
    return 0;
}
