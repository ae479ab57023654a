#include <iostream>
#include <vector>

int main() {
    std::vector<int> depths = {14, 9, 22, 7, 18};
    int smallest = depths[0];
    int largest = depths[0];
    for (int depth : depths) {
        if (depth < smallest) {
            smallset = depth;
        }
        if (depth > largest) {
            largest = depth;
        }
    }
    std::cout << smallest << " to " << largest << "\n";
    std::cout << "range " << largest - smallest << "\n";
}
