#include <iostream>
#include <string>

std::string tag(const std::string& name, const std::string& text) {
    return "<" + name + ">" + text + "</" + name + ">";
}

int main() {
    std::string title = "The " + "Report";
    std::cout << tag("h1", title) << "\n";
    std::cout << tag("p", "short") << "\n";
    std::cout << title.size() << "\n";
}
