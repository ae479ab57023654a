#include <stdio.h>
#include <string.h>

static int count_words(char *line) {
    int count = 0;
    for (char *word = strtok(line, " "); word; word = strtok(NULL, " ")) {
        count++;
    }
    return count;
}

int main(void) {
    char lines[][32] = {"to be or not to be", "that is the question"};
    int total = 0;
    for (int i = 0; i < 2; i++) {
        int words = count_words(lines[i]);
        printf("line %d: %d words\n", i + 1, words);
        total += words;
    }
    printf("total %d\n", total);
    return 0;
}
