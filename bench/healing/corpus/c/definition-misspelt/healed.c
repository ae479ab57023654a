#include <stdio.h>

int count_bits(unsigned value);
int parity(unsigned value);

int main(void) {
    unsigned values[] = {0, 1, 7, 255, 1024};
    for (int i = 0; i < 5; i++) {
        printf("%u: %d bits, parity %d\n", values[i], count_bits(values[i]), parity(values[i]));
    }
    return 0;
}

int count_bits(unsigned value) {
    int bits = 0;
    while (value != 0) {
        bits += (int)(value & 1);
        value >>= 1;
    }
    return bits;
}

int parity(unsigned value) {
    return count_bits(value) % 2;
}
