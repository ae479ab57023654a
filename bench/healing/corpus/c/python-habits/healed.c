#include <stdio.h>

int main(void) {
    int scores[] = {35, 62, 88, 97};
    for (int i = 0; i < 4; i++) {
        int score = scores[i];
        if (score >= 90) {
            printf("%d: excellent\n", score);
        } else if (score >= 60 && score < 90) {
            printf("%d: passed\n", score);
        } else {
            printf("%d: failed\n", score);
        }
    }
    return 0;
}
