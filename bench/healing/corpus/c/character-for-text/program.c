#include <stdio.h>

struct pet {
    const char *name;
    int legs;
};

int main(void) {
    char greeting = "Good morning";
    struct pet pets[] = {{"Rex", 4}, {"Polly", 2}};
    int legs = 0;
    for (int i = 0; i < 2; i++) {
        printf("%s, %s!\n", greeting, pets[i].name);
        legs += pets[i].legs;
    }
    printf("%d legs\n", legs);
    return 0;
}
