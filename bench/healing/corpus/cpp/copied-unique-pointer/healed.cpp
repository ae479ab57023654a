#include <iostream>
#include <memory>
#include <utility>
#include <vector>

struct Task {
    int id;
    int minutes;
};

int main() {
    std::vector<std::unique_ptr<Task>> tasks;
    for (int id = 1; id <= 3; ++id) {
        auto task = std::make_unique<Task>(Task{id, id * 15});
        tasks.push_back(std::move(task));
    }
    int minutes = 0;
    for (const auto& task : tasks) minutes += task->minutes;
    std::cout << tasks.size() << " tasks, " << minutes << " minutes\n";
}
