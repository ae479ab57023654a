#include <iostream>
#include <string>

class Vehicle {
public:
    explicit Vehicle(int wheels) : wheels_(wheels) {}
    int wheels() const { return wheels_; }

private:
    int wheels_;
};

class Tricycle : public Vehicle {
public:
    Tricycle() : Vehicle(3) {}
    std::string name() const { return "tricycle"; }
};

int main() {
    Tricycle tricycle;
    std::cout << tricycle.name() << ": " << tricycle.wheels() << " wheels\n";
}
