#include <stdio.h>
#include <string.h>

static int apply(const char *command, int value) {
    if (strcmp(command, "double") == 0) return value * 2;
    if (strcmp(command, "negate") == 0) return -value;
    if (strcmp(command, "square") == 0) return value * value;
    return -9999;
}

int main(void) {
    char script[] = "double square negate";
    int value = 3;
    for (char *word = strtok(script, " "); word != NULL; word = strtok(NULL, " ")) {
        int next = apply(word, value);
        if (next == -9999) {
            fprintf(stderr, "unknown command %s\n", word);
            return 2;
        }
        printf("%s %d = %d\n", word, value, next);
        value = next;
    }
    return 0;
}
