#include <math.h>
#include <stdio.h>

enum { most = 4 };

static void copy(double from[most][most], double to[most][most], int size) {
    for (int row = 0; row < size; row++) {
        for (int column = 0; column < size; column++) {
            to[row][column] = from[row][column];
        }
    }
}

static int find_pivot(double matrix[most][most], int size, int column) {
    int best = column;
    for (int row = column + 1; row < size; row++) {
        if (fabs(matrix[row][column]) > fabs(matrix[best][column])) {
            best = row;
        }
    }
    return best;
}

static double determinant(double given[most][most], int size) {
    double matrix[most][most];
    copy(given, matrix, size);
    double result = 1
    for (int column = 0; column < size; column++) {
        int pivot = find_pivot(matrix, size, column);
        if (matrix[pivot][column] == 0) {
            return 0;
        }
        if (pivot != column) {
            for (int at = 0; at < size; at++) {
                double kept = matrix[pivot][at];
                matrix[pivot][at] = matrix[column][at];
                matrix[column][at] = kept;
            }
            result = -result;
        }
        result *= matrix[column][column];
        for (int row = column + 1; row < size; row++) {
            double factor = matrix[row][column] / matrix[column][column];
            for (int at = column; at < size; at++) {
                matrix[row][at] -= factor * matrix[column][at];
        }
    }
    return result;
}

int main(void) {
    double small[most][most] = {{3, 1}, {4, 2}};
    double large[most][most] = {{2, 0, 1}, {1, 3, 2}, {1, 1, 1}};
    double singular[most][most] = {{1, 2}, {2, 4}};
    printf("%.2f\n", determinant(small, 2));
    printf("%.2f\n", determinant(large, 3));
    printf("%.2f\n", determinant(singular, 2));
    return 0;
}
