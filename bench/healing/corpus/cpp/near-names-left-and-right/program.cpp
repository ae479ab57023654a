#include <iostream>
#include <vector>

int search(const std::vector<int>& sorted, int wanted) {
    int left = 0;
    int right = static_cast<int>(sorted.size()) - 1;
    while (left <= right) {
        int middle = left + (right - lef) / 2;
        if (sorted[middle] == wanted) return middle;
        if (sorted[middle] < wanted) {
            left = middle + 1;
        } else {
            right = middle - 1;
        }
    }
    return -1;
}

int main() {
    std::vector<int> sorted = {2, 3, 5, 7, 11, 13};
    for (int wanted : {2, 7, 13, 8}) std::cout << search(sorted, wanted) << ' ';
    std::cout << "\n";
}
