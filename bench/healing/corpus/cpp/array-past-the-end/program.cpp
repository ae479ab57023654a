#include <iostream>

int main() {
    int days[12] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    int longest = 0;
    int total = 0;
    for (int month = 0; month <= 12; ++month) {
        total += days[month];
        if (days[month] == 31) ++longest;
    }
    std::cout << total << " days, " << longest << " long months\n";
}
