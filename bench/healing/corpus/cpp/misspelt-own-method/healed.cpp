#include <iostream>

class Rectangle {
public:
    Rectangle(int width, int height) : width_(width), height_(height) {}
    int area() const { return width_ * height_; }
    int perimeter() const { return 2 * (width_ + height_); }

private:
    int width_;
    int height_;
};

int main() {
    Rectangle desk(120, 60);
    Rectangle card(9, 5);
    std::cout << desk.area() << ' ' << desk.perimeter() << "\n";
    std::cout << card.area() << ' ' << card.perimeter() << "\n";
}
