#include <stdio.h>

struct group {
    const char *name;
    int members;
    int points;
};

static int mean_points(struct group group) {
    if (group.members = 0) {
        return 0;
    }
    return group.points / group.members;
}

int main(void) {
    struct group groups[] = {{"red", 4, 120}, {"blue", 5, 90}, {"green", 0, 0}, {"white", 3, 99}};
    int best = 0;
    for (int i = 0; i < 4; i++) {
        int points = mean_points(groups[i]);
        printf("%-5s %d members, %d points each\n", groups[i].name, groups[i].members, points);
        if (points > mean_points(groups[best])) {
            best = i;
        }
    }
    printf("best: %s\n", groups[best].name);
    return 0;
}
