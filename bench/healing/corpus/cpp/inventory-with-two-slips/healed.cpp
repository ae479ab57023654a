#include <iomanip>
#include <iostream>
#include <string>
#include <vector>

struct Item {
    std::string name;
    int count;
    double price;
};

double value(const std::vector<Item>& items) {
    double total = 0;
    for (const Item& item : items) {
        total += item.count * item.price;
    }
    return total;
}

void restock(std::vector<Item>& items, int minimum) {
    for (Item& item : items) {
        if (item.count < minimum) {
            std::cout << "ordering " << (minimum - item.count) << ' ' << item.name << "\n";
            item.count = minimum;
        }
    }
}

int main() {
    std::vector<Item> items = {{"bolt", 120, 0.25}, {"gear", 3, 4.5}, {"belt", 9, 12}};
    std::cout << std::fixed << std::setprecision(2);
    std::cout << "value " << value(items) << "\n";
    restock(items, 10);
    std::cout << "value " << value(items) << "\n";
    for (const Item& item : items) {
        std::cout << std::left << std::setw(6) << item.name << item.count << "\n";
    }
}
