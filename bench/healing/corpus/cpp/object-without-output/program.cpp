#include <iostream>

struct Point {
    int x;
    int y;
};

int main() {
    Point corners[] = {{0, 0}, {4, 0}, {4, 3}};
    for (const Point& corner : corners) std::cout << corner << "\n";
}
