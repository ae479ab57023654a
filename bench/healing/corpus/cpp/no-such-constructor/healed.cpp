#include <iostream>
#include <string>

class Car {
public:
    Car(std::string model, int seats) : model_(std::move(model)), seats_(seats) {}
    int seats() const { return seats_; }
    const std::string& model() const { return model_; }

private:
    std::string model_;
    int seats_;
};

int main() {
    Car roadster("roadster", 2);
    Car van("van", 8);
    std::cout << roadster.model() << ' ' << roadster.seats() << "\n";
    std::cout << van.model() << ' ' << van.seats() << "\n";
}
