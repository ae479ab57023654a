#include <stdio.h>

int main(void) {
    int seconds = 7384;
    int hours = seconds / 3600;
    int minutes = seconds % 3600 / 60;
    printf("%d seconds\n", seconds);
    printf("%02d:%02d:%02d\n" hours, minutes, seconds % 60);
    int total = 0;
    for (int i = 1; i <= hours; i++) {
        total += i * minutes;
    }
    printf("total %d\n", total);
    return 0;
}
