#include <iostream>

class Box {
public:
    Box(int width, int height, int depth);
    int volume() const;

private:
    int width_;
    int height_;
    int depth_;
};

Box::Box(int width, int height, int depth) : width_(width), height_(height), depth_(depth) {}

int Box::volume() const {
    return width_ * height_ * depth_;
}

int main() {
    Box box(2, 3, 4);
    Box cube(5, 5, 5);
    std::cout << box.volume() << ' ' << cube.volume() << "\n";
}
