#include <iostream>
#include <map>
#include <string>

int main() {
    std::map<std::string, std::string> capitals = {{"France", "Paris"}, {"Japan", "Tokyo"}, {"Peru", "Lima"}};
    for (const char* country : {"Japan", "Peru", "Chile"}) {
        std::cout << country << ": " << capitals.at(country) << "\n";
    }
}
