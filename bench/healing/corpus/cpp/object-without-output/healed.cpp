#include <iostream>

struct Point {
    int x;
    int y;
};

std::ostream& operator<<(std::ostream& out, const Point& point) {
    return out << '(' << point.x << ", " << point.y << ')';
}

int main() {
    Point corners[] = {{0, 0}, {4, 0}, {4, 3}};
    for (const Point& corner : corners) std::cout << corner << "\n";
}
