#include <iostream>

class Counter {
pubilc:
    void tick() { ++ticks_; }
    int ticks() const { return ticks_; }

private:
    int ticks_ = 0;
};

int main() {
    Counter counter;
    for (int i = 0; i < 12; ++i) {
        if (i % 3 == 0) counter.tick();
    }
    std::cout << counter.ticks() << " ticks\n";
}
