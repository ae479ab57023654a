#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char *repeat(const char *text, int times) {
    size_t length = strlen(text);
    char *result = malloc(length * times + 1);
    char *end = result;
    for (int i = 0; i < times; i++) {
        memcpy(end, text, length);
        end += length;
    }
    *end = '\0';
    return result;
}

static char *copy(const char *text) {
    char *result = malloc(strlen(text));
    strcpy(result, text);
    return result;
}

int main(void) {
    char *line = repeat("ab-", 4);
    char *name = copy("margin");
    printf("%s %s\n", line, name);
    free(line);
    free(name);
    return 0;
}
