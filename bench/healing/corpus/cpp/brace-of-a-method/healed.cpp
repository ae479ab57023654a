#include <iostream>
#include <vector>

class Stack {
public:
    void push(int value) {
        values_.push_back(value);
    }

    int pop() {
        int top = values_.back();
        values_.pop_back();
        return top;
    }

    bool empty() const { return values_.empty(); }

private:
    std::vector<int> values_;
};

int main() {
    Stack stack;
    for (int i = 1; i <= 4; ++i) stack.push(i * i);
    while (!stack.empty()) std::cout << stack.pop() << ' ';
    std::cout << "\n";
}
