#include <iostream>

class Shape {
public:
    virtual ~Shape() = default;
    virtual double area() const = 0;
};

class Circle : public Shape {
public:
    explicit Circle(double radius) : radius_(radius) {}
    double area() const { return 3 * radius_ * radius_; }

private:
    double radius_;
};

void print(const Shape& shape) { std::cout << shape.area() << "\n"; }

int main() {
    Circle small(1);
    Circle large(2.5);
    print(small);
    print(large);
}
