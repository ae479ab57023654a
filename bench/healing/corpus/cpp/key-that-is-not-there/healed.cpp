#include <iostream>
#include <map>
#include <string>

int main() {
    std::map<std::string, std::string> capitals = {{"France", "Paris"}, {"Japan", "Tokyo"}, {"Peru", "Lima"}};
    for (const char* country : {"Japan", "Peru", "Chile"}) {
        auto found = capitals.find(country);
        std::cout << country << ": " << (found == capitals.end() ? "unknown" : found->second) << "\n";
    }
}
