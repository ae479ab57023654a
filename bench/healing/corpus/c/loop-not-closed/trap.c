#include <stdio.h>

static int longest_run(const char *text) {
    int best = 0;
    int i = 0;
    while (text[i] != '\0') {
        int run = 1;
        while (text[i + run] == text[i]) {
            run++;
        if (run > best) {
            best = run;
        }
        }
        i += run;
    }
    return best;
}

int main(void) {
    const char *samples[] = {"aabbbc", "abc", "zzzzyx", ""};
    for (int i = 0; i < 4; i++) {
        printf("%-7s %d\n", samples[i], longest_run(samples[i]));
    }
    return 0;
}
