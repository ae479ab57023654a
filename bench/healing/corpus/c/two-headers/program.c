#include <stdio.h>

static void shout(char *text) {
    for (size_t i = 0; i < strlen(text); i++) {
        text[i] = (char)toupper((unsigned char)text[i]);
    }
}

static int count_vowels(const char *text) {
    int count = 0;
    for (; *text != '\0'; text++) {
        if (strchr("AEIOU", *text) != NULL) count++;
    }
    return count;
}

int main(void) {
    char line[] = "never odd or even";
    shout(line);
    printf("%s\n%d vowels\n", line, count_vowels(line));
    return 0;
}
