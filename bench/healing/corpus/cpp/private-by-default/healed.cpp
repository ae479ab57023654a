#include <cmath>
#include <iostream>

class Point {
public:
    double x = 0;
    double y = 0;
    double length() const { return std::sqrt(x * x + y * y); }
};

int main() {
    Point point;
    point.x = 3;
    point.y = 4;
    std::cout << point.length() << "\n";
    point.x = 6;
    point.y = 8;
    std::cout << point.length() << "\n";
}
