#include <stdio.h>

struct item {
    const char *name;
    int quantity;
    double price;
};

static double value(const struct item *items, int count) {
    double sum = 0;
    for (int i = 0; i < count; i++) {
        sum += items[i].quantiy * items[i].price;
    }
    return sum;
}

int main(void) {
    struct item stock[] = {{"bolt", 120, 0.05}, {"nut", 80, 0.04}, {"gear", 6, 3.5}};
    for (int i = 0; i < 3; i++) {
        printf("%-5s %4d x %.2f\n", stock[i].name, stock[i].quantity, stock[i].price);
    }
    printf("value: %.2f\n", value(stock, 3));
    return 0;
}
