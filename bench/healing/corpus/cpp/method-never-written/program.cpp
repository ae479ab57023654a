#include <iostream>

class Order {
public:
    void add(double price) { total_ += price; }
    double discount() const;
    double total() const { return total_ - discount(); }

private:
    double total_ = 0;
};

int main() {
    Order order;
    order.add(80);
    std::cout << order.total() << "\n";
    order.add(40);
    std::cout << order.total() << "\n";
}
