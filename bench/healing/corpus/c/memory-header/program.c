#include <stdio.h>

struct node {
    int value;
    struct node *next;
};

static struct node *push(struct node *head, int value) {
    struct node *node = malloc(sizeof *node);
    node->value = value;
    node->next = head;
    return node;
}

int main(void) {
    struct node *head = NULL;
    for (int i = 1; i <= 5; i++) head = push(head, i * i);
    int sum = 0;
    for (struct node *n = head; n != NULL; n = n->next) {
        printf("%d ", n->value);
        sum += n->value;
    }
    printf("\nsum %d\n", sum);
    while (head != NULL) {
        struct node *next = head->next;
        free(head);
        head = next;
    }
    return 0;
}
