#include <iostream>
#include <string>

class Node {
public:
    explicit Node(std::string word) : word_(std::move(word)) {}
    ~Node() {
        delete left_;
        delete right_;
    }

    void insert(const std::string& word) {
        Node*& branch = word < word_ ? left_ : right_;
        if (branch == nullptr) {
            branch = new Node(word);
        } else {
            branch->insert(word);
        }
    }

    void print() const {
        if (left_) left_->print();
        std::cout << word_ << "\n";
        if (right_) right_->print();
    }

    int depth() const {
        int left = left_ ? left_->depth() : 0;
        int right = right_ ? right_->depth() : 0;
        return 1 + (left > right ? left : right);
    }

private:
    std::string word_;
    Node* left_ = nullptr;
    Node* right_ = nullptr;
};

int main() {
    Node root = new Node("melon");
    for (const char* word : {"fig", "plum", "apple", "grape", "quince"}) {
        root->insert(word);
    }
    root->print();
    std::cout << "depth " << root->depth() << "\n";
    delete root;
}
