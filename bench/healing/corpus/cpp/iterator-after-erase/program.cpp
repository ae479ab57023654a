#include <iostream>
#include <list>
#include <string>

struct Task {
    std::string name;
    int left;
};

int main() {
    std::list<Task> tasks = {{"wash", 1}, {"cook", 3}, {"read", 2}};
    int round = 0;
    while (!tasks.empty()) {
        ++round;
        for (auto task = tasks.begin(); task != tasks.end();) {
            if (--task->left == 0) {
                std::cout << "round " << round << ": " << task->name << "\n";
                tasks.erase(task);
            }
            ++task;
        }
    }
    std::cout << round << " rounds\n";
}
