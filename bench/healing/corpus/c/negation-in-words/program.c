#include <ctype.h>
#include <stdio.h>

static int is_number(const char *text) {
    if (*text == '\0') return 0;
    for (; *text; text++) {
        if (not isdigit((unsigned char)*text)) {
            return 0;
        }
    }
    return 1;
}

int main(void) {
    const char *inputs[] = {"42", "4x", "", "007"};
    for (int i = 0; i < 4; i++) {
        printf("\"%s\" %s\n", inputs[i], is_number(inputs[i]) ? "number" : "text");
    }
    return 0;
}
