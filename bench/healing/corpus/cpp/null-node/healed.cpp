#include <iostream>

struct Node {
    int value;
    Node* next;
};

int last(const Node* node) {
    if (node == nullptr) return -1;
    while (node->next != nullptr) node = node->next;
    return node->value;
}

int main() {
    Node second{2, nullptr};
    Node first{1, &second};
    std::cout << last(&first) << "\n";
    std::cout << last(nullptr) << "\n";
}
