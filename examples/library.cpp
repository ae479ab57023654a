// Lends books, and says who has kept theirs for too long.
#include <iostream>
#include <string>
#include <vector>

class Loan {
public:
    Loan(std::string reader, std::string title, int days)
        : reader_(std::move(reader)), title_(std::move(title)), days_(days) {}

    const std::string& reader() const { return reader_; }
    const std::string& title() const { return title_; }
    bool isOverdue() { return days_ > 28; }

private:
    std::string reader_;
    std::string title_;
    int days_;
};

int main() {
    std::vector<Loan> loans;
    loans.push_back(Loan("Ada", "Middlemarch", 12));
    loans.push_back(Loan("Grace", "Moby-Dick", 40));
    loans.push_back(Loan("Alan", "Emma", 31));

    int overdue = 0;
    for (const Loan& loan : loans) {
        if (loan.isOverdue()) {
            std::cout << loan.reader() << " still has " << loan.title() << endl;
            ++overdue;
        }
    }
    std::cout << overdue << " overdue\n";
}
