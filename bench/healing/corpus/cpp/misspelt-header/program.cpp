#include <iostream>
#include <vectro>

int main() {
    std::vector<std::vector<int>> triangle;
    for (int row = 0; row < 5; ++row) {
        std::vector<int> line(row + 1, 1);
        for (int i = 1; i < row; ++i) line[i] = triangle[row - 1][i - 1] + triangle[row - 1][i];
        triangle.push_back(line);
    }
    for (const auto& line : triangle) {
        for (int n : line) std::cout << n << ' ';
        std::cout << "\n";
    }
}
