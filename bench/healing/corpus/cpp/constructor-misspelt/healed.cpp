#include <iostream>
#include <map>
#include <string>

class Account {
public:
    Account(std::string owner, double balance) : owner_(std::move(owner)), balance_(balance) {}

    const std::string& owner() const { return owner_; }
    double balance() const { return balance_; }

    bool withdraw(double amount) {
        if (amount > balance_) {
            return false;
        }
        balance_ -= amount;
        return true;
    }

    void deposit(double amount) { balance_ += amount; }

private:
    std::string owner_;
    double balance_;
};

bool transfer(Account& from, Account& to, double amount) {
    if (!from.withdraw(amount)) {
        std::cout << from.owner() << " cannot pay " << amount << "\n";
        return false;
    }
    to.deposit(amount);
    return true;
}

int main() {
    Account ada("Ada", 120);
    Account bob("Bob", 15);
    transfer(ada, bob, 50);
    transfer(bob, ada, 100);
    transfer(bob, ada, 5);
    for (const Account* account : {&ada, &bob}) {
        std::cout << account->owner() << ": " << account->balance() << "\n";
    }
}
