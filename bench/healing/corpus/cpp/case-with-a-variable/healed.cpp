#include <iostream>
#include <string>
#include <vector>

enum class Kind { circle, rectangle, triangle };

struct Figure {
    Kind kind;
    double a;
    double b;
};

double area(const Figure& figure) {
    switch (figure.kind) {
    case Kind::circle: {
        double radius = figure.a;
        return 3 * radius * radius;
    }
    case Kind::rectangle:
        return figure.a * figure.b;
    case Kind::triangle:
        return figure.a * figure.b / 2;
    }
    return 0;
}

std::string name(Kind kind) {
    switch (kind) {
    case Kind::circle:
        return "circle";
    case Kind::rectangle:
        return "rectangle";
    default:
        return "triangle";
    }
}

int main() {
    std::vector<Figure> figures = {{Kind::circle, 2, 0}, {Kind::rectangle, 3, 4}, {Kind::triangle, 5, 6}};
    double total = 0;
    for (const Figure& figure : figures) {
        std::cout << name(figure.kind) << ' ' << area(figure) << "\n";
        total += area(figure);
    }
    std::cout << "total " << total << "\n";
}
