#include <iostream>
#include <string>

int main() {
    std::string name = "world";
    int count = 0;
    for (char letter : name) {
        if (letter == 'o') {
            ++count;
        }
    }
    cout << "hello " << name << endl;
    cout << count << " o" << endl;
}
