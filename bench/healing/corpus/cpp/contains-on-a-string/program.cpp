#include <iostream>
#include <string>

std::string domain(const std::string& address) {
    std::size_t at = address.indexOf('@');
    if (at == std::string::npos) return "none";
    return address.substring(at + 1);
}

int main() {
    std::cout << domain("ada@example.org") << "\n";
    std::cout << domain("nobody") << "\n";
    std::cout << domain("x@y@z").size() << "\n";
}
