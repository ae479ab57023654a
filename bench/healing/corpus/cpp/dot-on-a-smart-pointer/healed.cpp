#include <iostream>
#include <memory>
#include <vector>

class Shape {
public:
    virtual ~Shape() = default;
    virtual int corners() const = 0;
};

class Triangle : public Shape {
public:
    int corners() const override { return 3; }
};

class Square : public Shape {
public:
    int corners() const override { return 4; }
};

int main() {
    std::vector<std::unique_ptr<Shape>> shapes;
    shapes.push_back(std::make_unique<Triangle>());
    shapes.push_back(std::make_unique<Square>());
    int total = 0;
    for (const auto& shape : shapes) total += shape->corners();
    std::cout << total << " corners\n";
}
