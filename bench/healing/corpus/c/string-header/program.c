#include <stdio.h>

static int is_palindrome(const char *word) {
    size_t length = strlen(word);
    for (size_t i = 0; i < length / 2; i++) {
        if (word[i] != word[length - 1 - i]) return 0;
    }
    return 1;
}

int main(void) {
    const char *words[] = {"level", "lever", "noon", "a", ""};
    for (int i = 0; i < 5; i++) {
        printf("%-6s %s\n", words[i], is_palindrome(words[i]) ? "yes" : "no");
    }
    printf("%d\n", strcmp(words[0], words[1]) < 0);
    return 0;
}
