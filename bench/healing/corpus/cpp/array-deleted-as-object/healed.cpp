#include <iostream>

class Grid {
public:
    Grid(int rows, int columns) : rows_(rows), columns_(columns), cells_(new int[rows * columns]()) {}
    ~Grid() { delete[] cells_; }
    int& at(int row, int column) { return cells_[row * columns_ + column]; }
    int sum() const {
        int total = 0;
        for (int i = 0; i < rows_ * columns_; ++i) total += cells_[i];
        return total;
    }

private:
    int rows_;
    int columns_;
    int* cells_;
};

int main() {
    Grid grid(3, 4);
    for (int row = 0; row < 3; ++row) grid.at(row, row) = row + 1;
    std::cout << "sum " << grid.sum() << "\n";
}
