#include <iostream>
#include <memory>

struct Node {
    int value;
    std::unique_ptr<Node> next;
};

int main() {
    std::unique_ptr<Node> head;
    for (int i = 5; i > 0; --i) {
        head = std::make_unique<Node>(Node{i, std::move(head)});
    }
    int sum = 0;
    for (const Node* node = head.get(); node != nullptr; node = node->next.get()) {
        sum += node->value;
    }
    std::cout << "sum " << sum << "\n";
}
