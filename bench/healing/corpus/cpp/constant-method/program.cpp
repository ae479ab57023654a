#include <iostream>
#include <string>
#include <vector>

class Animal {
public:
    Animal(std::string name, int legs) : name_(std::move(name)), legs_(legs) {}
    const std::string& name() { return name_; }
    int legs() const { return legs_; }

private:
    std::string name_;
    int legs_;
};

int total_legs(const std::vector<Animal>& animals) {
    int total = 0;
    for (const Animal& animal : animals) {
        std::cout << animal.name() << "\n";
        total += animal.legs();
    }
    return total;
}

int main() {
    std::cout << total_legs({{"spider", 8}, {"hen", 2}, {"cat", 4}}) << " legs\n";
}
