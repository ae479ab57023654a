#include <iostream>
#include <vector>

double mean(const std::vector<double>& values) {
    double sum = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        sum += values[i];
    }
    return sum / static_cast<double>(values.size());
}

int main() {
    std::vector<double> times = {12.5, 11.75, 13};
    std::cout << "mean " << mean(times) << "\n";
    times.push_back(10.5);
    std::cout << "mean " << mean(times) << "\n";
}
