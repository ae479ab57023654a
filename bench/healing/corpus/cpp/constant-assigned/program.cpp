#include <array>
#include <iostream>

int main() {
    const std::array<int, 5> goals = {2, 0, 3, 1, 1};
    const int total = 0;
    for (int goal : goals) {
        total += goal;
    }
    std::cout << total << " goals in " << goals.size() << " games\n";
}
