#include <stdio.h>
#include <string.h>

static void label(const char *name, int number) {
    char text[16];
    strcpy(text, name);
    strcat(text, " no. ");
    char digits[8];
    snprintf(digits, sizeof digits, "%d", number);
    strcat(text, digits);
    printf("[%s]\n", text);
}

int main(void) {
    label("box", 1);
    label("container", 17);
    label("refrigerator", 204);
    return 0;
}
