#include <stdio.h>
#include <stdlib.h>

struct node {
    int key;
    struct node *left;
    struct node *right;
};

static struct node *insert(struct node *node, int key) {
    if (key < node->key) {
        node->left = insert(node->left, key);
    } else {
        node->right = insert(node->right, key);
    }
    return node;
}

static void print_sorted(const struct node *node) {
    if (node == NULL) return;
    print_sorted(node->left);
    printf("%d ", node->key);
    print_sorted(node->right);
}

int main(void) {
    int keys[] = {5, 2, 8, 1, 9};
    struct node *root = NULL;
    for (int i = 0; i < 5; i++) root = insert(root, keys[i]);
    print_sorted(root);
    printf("\n");
    return 0;
}
