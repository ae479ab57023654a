#include <algorithm>
#include <iostream>
#include <vector>

int main() {
    std::vector<int> scores = {70, 95, 42, 88};
    std::sort(scores.begin(), scores.end());
    for (int score : scores) {
        std::cout << score << ' ';
    }
    std::cout << "\n";
    double middle = (scores[1] + scores[2]) / 2.0;
    std::cout << "median " << middle << "\n";
}
