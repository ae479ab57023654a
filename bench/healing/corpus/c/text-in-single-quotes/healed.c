#include <stdio.h>

static int vowels(const char *word) {
    int count = 0;
    for (; *word; word++) {
        switch (*word) {
        case 'a': case 'e': case 'i': case 'o': case 'u':
            count++;
            break;
        default:
            break;
        }
    }
    return count;
}

int main(void) {
    const char *words[] = {"banana", "rhythm", "queue"};
    printf("vowels\n");
    for (int i = 0; i < 3; i++) printf("%s %d\n", words[i], vowels(words[i]));
    return 0;
}
