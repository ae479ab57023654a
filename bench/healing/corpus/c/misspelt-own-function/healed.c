#include <stdio.h>

enum { size = 3 };

static void print_matrix(int matrix[size][size]) {
    for (int row = 0; row < size; row++) {
        for (int column = 0; column < size; column++) {
            printf("%4d", matrix[row][column]);
        }
        printf("\n");
    }
}

static void transpose(int matrix[size][size]) {
    for (int row = 0; row < size; row++) {
        for (int column = row + 1; column < size; column++) {
            int kept = matrix[row][column];
            matrix[row][column] = matrix[column][row];
            matrix[column][row] = kept;
        }
    }
}

int main(void) {
    int matrix[size][size] = {{1, 2, 3}, {4, 5, 6}, {7, 8, 9}};
    print_matrix(matrix);
    transpose(matrix);
    printf("transposed\n");
    print_matrix(matrix);
    return 0;
}
