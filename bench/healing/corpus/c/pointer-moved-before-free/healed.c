#include <stdio.h>
#include <stdlib.h>

int main(void) {
    char *text = malloc(16);
    for (int i = 0; i < 15; i++) text[i] = (char)('a' + i);
    text[15] = '\0';
    char *rest = text;
    while (*rest != 'd') rest++;
    printf("%s\n", rest);
    free(text);
    return 0;
}
