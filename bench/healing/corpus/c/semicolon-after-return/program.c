#include <ctype.h>
#include <stdio.h>

static int words(const char *text) {
    int count = 0;
    int inside = 0;
    for (const char *c = text; *c != '\0'; c++) {
        if (isspace((unsigned char)*c)) {
            inside = 0;
        } else if (!inside) {
            inside = 1;
            count++;
        }
    }
    return count
}

int main(void) {
    const char *lines[] = {"the quick brown fox", "  two  words ", "", "one"};
    for (int i = 0; i < 4; i++) {
        printf("%d: \"%s\"\n", words(lines[i]), lines[i]);
    }
    return 0;
}
