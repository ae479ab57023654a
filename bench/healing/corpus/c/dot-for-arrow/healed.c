#include <stdio.h>

struct account {
    const char *owner;
    long cents;
};

static int withdraw(struct account *account, long cents) {
    if (account->cents < cents) {
        return 0;
    }
    account->cents -= cents;
    return 1;
}

int main(void) {
    struct account account = {"Ada", 5000};
    long wishes[] = {1500, 4000, 3500};
    for (int i = 0; i < 3; i++) {
        int done = withdraw(&account, wishes[i]);
        printf("%ld: %s, %ld left\n", wishes[i], done ? "paid" : "refused", account.cents);
    }
    return 0;
}
