#include <algorithm>
#include <iostream>
#include <vector>

int main() {
    std::vector<int> loads = {12, 48, 31, 7, 66};
    int limit = 30;
    auto heavy = std::count_if(loads.begin(), loads.end(), [limit](int load) { return load > limit; });
    std::cout << heavy << " above " << limit << "\n";
    std::sort(loads.begin(), loads.end(), [](int a, int b) { return a > b; });
    std::cout << "heaviest " << loads.front() << "\n";
}
