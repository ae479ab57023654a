#include <stdio.h>

int interest(double amount, double rate, int years);
void print_plan(double amount, double rate, int years);

int main(void) {
    print_plan(1000, 0.05, 3);
    print_plan(250, 0.1, 2);
    printf("%.2f\n", interest(100, 0.5, 1));
    return 0;
}

double interest(double amount, double rate, int years) {
    double result = amount;
    for (int year = 0; year < years; year++) {
        result *= 1 + rate;
    }
    return result - amount;
}

void print_plan(double amount, double rate, int years) {
    printf("%.2f at %.0f %%\n", amount, rate * 100);
    for (int year = 1; year <= years; year++) {
        printf("  year %d: %.2f\n", year, amount + interest(amount, rate, year));
    }
}
