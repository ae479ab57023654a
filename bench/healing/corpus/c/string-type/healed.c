#include <stdio.h>
#include <string.h>

static int count_letter(const char *text, char letter) {
    int count = 0;
    for (size_t i = 0; i < strlen(text); i++) {
        if (text[i] == letter) count++;
    }
    return count;
}

int main(void) {
    const char *river = "mississippi";
    const char letters[] = {'i', 's', 'p', 'm'};
    for (int i = 0; i < 4; i++) {
        printf("%c: %d\n", letters[i], count_letter(river, letters[i]));
    }
    printf("%zu letters\n", strlen(river));
    return 0;
}
