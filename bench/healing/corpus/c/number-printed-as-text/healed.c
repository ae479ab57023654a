#include <stdio.h>

struct player {
    const char *name;
    int points;
};

int main(void) {
    struct player players[] = {{"Mia", 12}, {"Jon", 9}, {"Eve", 15}};
    int best = 0;
    for (int i = 0; i < 3; i++) {
        printf("%s: %d\n", players[i].name, players[i].points);
        if (players[i].points > players[best].points) {
            best = i;
        }
    }
    printf("%s wins with %d points\n", players[best].name, players[best].points);
    return 0;
}
