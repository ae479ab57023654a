#include <iostream>
#include <stdexcept>
#include <vector>

class Stack {
public:
    void push(int value) { values_.push_back(value); }
    int pop() {
        if (values_.empty()) throw std::underflow_error("the stack is empty");
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
    stack.push(3);
    stack.push(4);
    int sum = 0;
    for (int i = 0; i < 3; ++i) sum += stack.pop();
    std::cout << sum << "\n";
}
