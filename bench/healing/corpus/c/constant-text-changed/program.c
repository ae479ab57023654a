#include <ctype.h>
#include <stdio.h>

static void title_case(char *text) {
    int starts = 1;
    for (; *text != '\0'; text++) {
        if (starts) *text = (char)toupper((unsigned char)*text);
        starts = *text == ' ';
    }
}

int main(void) {
    char *title = "the art of computer programming";
    title_case(title);
    printf("%s\n", title);
    int capitals = 0;
    for (const char *c = title; *c; c++) {
        if (isupper((unsigned char)*c)) capitals++;
    }
    printf("%d capitals\n", capitals);
    return 0;
}
