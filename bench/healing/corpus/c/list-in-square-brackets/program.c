#include <stdio.h>

int main(void) {
    int weights[5] = [3, 1, 4, 1, 5];
    int values[5] = {9, 2, 6, 5, 3};
    int score = 0;
    for (int i = 0; i < 5; i++) {
        score += weights[i] * values[i];
    }
    printf("score %d\n", score);
    for (int i = 4; i >= 0; i--) {
        printf("%d%d ", weights[i], values[i]);
    }
    printf("\n");
    return 0;
}
