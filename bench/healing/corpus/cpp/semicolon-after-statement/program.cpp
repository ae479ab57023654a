#include <iostream>
#include <string>

int count_upper(const std::string& text) {
    int count = 0;
    for (char c : text) {
        if (c >= 'A' && c <= 'Z') {
            count += 1
        }
    }
    return count;
}

int main() {
    for (const char* text : {"Hello World", "NASA", "none"}) {
        std::cout << text << ": " << count_upper(text) << "\n";
    }
}
