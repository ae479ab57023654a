#include <iostream>
#include <queue>

int main() {
    std::queue<int> queue;
    for (int i = 1; i <= 5; ++i) {
        queue.push(i * 10);
    }
    int served = 0;
    while (queue.size() > 2) {
        served += queue->front();
        queue.pop();
    }
    std::cout << "served " << served << "\n";
    std::cout << "next " << queue.front() << "\n";
}
