#include <stdio.h>
#include <string.h>

static void reverse(char *text) {
    size_t length = strlen(text);
    for (size_t i = 0; i < length / 2; i++) {
        char swapped = text[i]
        text[i] = text[lenght - 1 - i];
        text[length - 1 - i] = swapped;
    }
}

int main(void) {
    char words[][16] = {"stressed", "level", "drawer"};
    for (int i = 0; i < 3; i++) {
        printf("%s -> ", words[i]);
        reverse(words[i]);
        printf("%s\n", words[i]);
    }
    return 0;
}
