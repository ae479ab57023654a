#include <stdio.h>
#include <string.h>

#define MOST_BOOKS 8

struct book {
    char title[40];
    int lent;
    int due;
    int returned;
};

struct library {
    struct book books[MOST_BOOKS];
    int count;
};

static int add_book(struct library *library, const char *title) {
    if (library->count == MOST_BOOKS) return 0;
    struct book *book = &library->books[library->count++];
    strncpy(book->title, title, sizeof book->title - 1);
    book->title[sizeof book->title - 1] = '\0';
    book->lent = 0;
    book->due = 0;
    book->returned = 0;
    return 1;
}

static struct book *find_book(struct library *library, const char *title) {
    for (int i = 0; i < library->count; i++) {
        if (strcmp(library->books[i].title, title) == 0) {
            return &library->books[i];
        }
    }
    return NULL;
}

static void postpone(int *due, int days) {
    *due += days;
}

static void lend(struct library *library, const char *title, int today) {
    struct book *book = find_book(library, title);
    if (book == NULL || book->lent) {
        printf("%s cannot be lent\n", title);
        return;
    }
    book->lent = 1;
    book->due = today + 14;
    printf("%s is due on day %d\n", title, book->due);
}

int main(void) {
    struct library library = {0};
    add_book(&library, "Emma");
    add_book(&library, "Dracula");
    add_book(&library, "Walden");
    lend(&library, "Emma", 3);
    lend(&library, "Dracula", 5);
    lend(&library, "Emma", 6);
    lend(&library, "Ulysses", 6);
    struct book *emma = find_book(&library, "Emma");
    postpone(&emma->due, 7);
    emma->returned = 1;
    for (int i = 0; i < library.count; i++) {
        struct book *book = &library.books[i];
        printf("%-8s lent %d due %2d returned %d\n", book->title, book->lent, book->due, book->returned);
    }
    return 0;
}
