#include <stdio.h>

int main(void) {
    int temperatures[] = {-4, 0, 7, 15, -1};
    int frosts = 0;
    for (int i = 0; i < 5; i++) {
        if temperatures[i] < 0 {
            frosts++;
            printf("day %d: frost\n", i + 1);
        } else {
            printf("day %d: %d\n", i + 1, temperatures[i]);
        }
    }
    printf("%d nights of frost\n", frosts);
    return 0;
}
