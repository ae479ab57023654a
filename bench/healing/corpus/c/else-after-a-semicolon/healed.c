#include <stdio.h>

struct shipment {
    const char *name;
    double weight;
    int express;
};

static double price(const struct shipment *shipment) {
    double result;
    if (shipment->weight <= 1)
    {
        result = 3.5;
    }
    else if (shipment->weight <= 5)
    {
        result = 6;
    }
    else
    {
        result = 6 + (shipment->weight - 5) * 0.8;
    }
    if (shipment->express) {
        result *= 2;
    }
    return result;
}

int main(void) {
    struct shipment shipments[] = {
        {"letter", 0.2, 0},
        {"book", 1.4, 1},
        {"lamp", 7.5, 0},
        {"chair", 12, 1},
    };
    double total = 0;
    for (int i = 0; i < 4; i++) {
        double one = price(&shipments[i]);
        printf("%-7s %6.2f\n", shipments[i].name, one);
        total += one;
    }
    printf("%-7s %6.2f\n", "total", total);
    return 0;
}
