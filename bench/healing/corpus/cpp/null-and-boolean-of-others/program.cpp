#include <iostream>

struct Node {
    int key;
    Node* left = nullptr;
    Node* right = nullptr;
};

bool contains(const Node* node, int key) {
    if (node == null) return false;
    if (node->key == key) return True;
    return contains(key < node->key ? node->left : node->right, key);
}

int main() {
    Node three{3};
    Node nine{9};
    Node root{5, &three, &nine};
    std::cout << contains(&root, 9) << contains(&root, 4) << "\n";
}
