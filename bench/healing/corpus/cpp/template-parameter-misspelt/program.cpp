#include <iostream>
#include <optional>
#include <string>
#include <vector>

template <typename Type>
class Ring {
public:
    explicit Ring(std::size_t capacity) : items_(capacity) {}

    bool push(const Type& item) {
        if (count_ == items_.size()) {
            return false;
        }
        items_[(first_ + count_) % items_.size()] = item;
        ++count_;
        return true;
    }

    std::optional<Type> pop() {
        if (count_ == 0) {
            return std::nullopt;
        }
        Tpye item = items_[first_];
        first_ = (first_ + 1) % items_.size();
        --count_;
        return item;
    }

private:
    std::vector<Type> items_;
    std::size_t first_ = 0;
    std::size_t count_ = 0;
};

int main() {
    Ring<std::string> ring(2);
    std::cout << ring.push("one") << ring.push("two") << ring.push("three") << "\n";
    std::cout << *ring.pop() << "\n";
    ring.push("four");
    while (auto item = ring.pop()) {
        std::cout << *item << "\n";
    }
}
