#include <iostream>

class Account {
public:
    explicit Account(double balance) : balance_(balance) {}
    void deposit(double amount) { balance_ += amount; }
    bool withdraw(double amount) {
        if (amount > balance_) return false;
        balance_ -= amount;
        return true;
    }
    double balance() const { return balance_; }

private:
    double balance_;
};

int main() {
    Account account(100);
    account.deposit(50);
    std::cout << account.withdraw(30) << account.withdraw(500) << "\n";
    std::cout << account.balance() << "\n";
}
