#include <stdio.h>
#include <string.h>

struct contact {
    char name[24];
    char city[24];
    int calls;
};

static void add_call(struct contact *contacts, int *count, const char *name, const char *city) {
    for (int i = 0; i < *count; i++) {
        if (strcmp(contacts[i].name, name) == 0) {
            contacts[i].calls++;
            return;
        }
    }
    struct contact *added = &contacts[(*count)++];
    strcpy(added->name, name);
    strcpy(added->city, city);
    added->calls = 1;
}

static const struct contact *busiest(const struct contact *contacts, int count) {
    const struct contact *best = contacts;
    for (int i = 1; i < count; i++) {
        if (contacts[i].calls > best->calls) {
            best = &contacts[i];
        }
    }
    return best;
}

int main(void) {
    struct contact contacts[10];
    int count = 0;
    add_call(contacts, &count, "Mira", "Lyon");
    add_call(contacts, &count, "Otto", "Bonn");
    add_call(contacts, &count, "Mira", "Lyon");
    add_call(contacts, &count, "Ines", "Faro");
    for (int i = 0; i < count; i++) {
        printf("%s from %s: %d\n", contacts[i].name, contacts[i].city, contacts[i].calls);
    }
    printf("busiest: %s\n", busiest(contacts, count)->name);
    return 0;
}
