#include <stdint.h>
#include <stdio.h>

static uint32_t checksum(const uint8_t *bytes, int count) {
    uint32_t a = 1;
    uint32_t b = 0;
    for (int i = 0; i < count; i++) {
        a = (a + bytes[i]) % 65521;
        b = (b + a) % 65521;
    }
    return b << 16 | a;
}

int main(void) {
    uint8_t data[] = {'W', 'i', 'k', 'i'};
    printf("%08x\n", (unsigned)checksum(data, 4));
    printf("%08x\n", (unsigned)checksum(data, 2));
    return 0;
}
