#include <cctype>
#include <iostream>
#include <string>

bool is_identifier(const std::string& text) {
    if (text.empty() || std::isdigit(static_cast<unsigned char>(text[0]))) {
        return false;
    }
    for (char c : text) {
        if (!std::isalnum(static_cast<unsigned char>(c)) && c != '_') return false;
    }
    return true;
}

int main() {
    for (const char* text : {"value_1", "1st", "a-b", ""}) {
        std::cout << '"' << text << "\" " << (is_identifier(text) ? "yes" : "no") << "\n";
    }
}
