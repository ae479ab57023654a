#include <iostream>
#include <vector>

class Matrix {
public:
    Matrix(int rows, int columns) : cells_(rows * columns, 0) {
        this->rows = rows;
        this->columns = columns;
    }

    int& at(int row, int column) { return cells_[row * columns + column]; }
    int at(int row, int column) const { return cells_[row * columns + column]; }

    Matrix times(const Matrix& other) const {
        Matrix result(rows, other.columns);
        for (int row = 0; row < rows; ++row) {
            for (int column = 0; column < other.columns; ++column) {
                for (int i = 0; i < columns; ++i) {
                    result.at(row, column) += at(row, i) * other.at(i, column);
                }
            }
        }
        return result;
    }

    void print() const {
        for (int row = 0; row < rows; ++row) {
            for (int column = 0; column < columns; ++column) {
                std::cout << at(row, column) << (column + 1 < columns ? " " : "\n");
            }
        }
    }

private:
    int rows;
    int columns;
    std::vector<int> cells_;
};

int main() {
    Matrix a(2, 2);
    a.at(0, 0) = 1;
    a.at(0, 1) = 1;
    a.at(1, 0) = 1;
    Matrix power = a;
    for (int i = 0; i < 4; ++i) {
        power = power.times(a);
    }
    power.print();
}
