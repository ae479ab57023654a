#include <iostream>
#include <vector>

double average(const std::vector<int>& values);

int main() {
    std::vector<int> grades = {1, 2, 2, 4};
    std::cout << average(grades) << "\n";
    grades.push_back(1);
    std::cout << average(grades) << "\n";
}

double avarage(const std::vector<int>& values) {
    double sum = 0;
    for (int value : values) sum += value;
    return sum / static_cast<double>(values.size());
}
