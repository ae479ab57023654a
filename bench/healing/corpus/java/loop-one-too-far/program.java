public class Matrix {
    static int[][] multiply(int[][] a, int[][] b) {
        int[][] result = new int[a.length][b[0].length];
        for (int row = 0; row < a.length; row++) {
            for (int column = 0; column < b[0].length; column++) {
                for (int k = 0; k < b.length; k++) {
                    result[row][column] += a[row][k] * b[k][column];
                }
            }
        }
        return result;
    }

    static int trace(int[][] matrix) {
        int sum = 0;
        for (int i = 0; i <= matrix.length; i++) {
            sum += matrix[i][i];
        }
        return sum;
    }

    static void print(int[][] matrix) {
        for (int[] row : matrix) {
            StringBuilder line = new StringBuilder();
            for (int value : row) {
                line.append(value).append(' ');
            }
            System.out.println(line.toString().trim());
        }
    }

    public static void main(String[] args) {
        int[][] a = {{1, 2}, {3, 4}};
        int[][] b = {{0, 1}, {1, 1}};
        int[][] product = multiply(a, b);
        print(product);
        System.out.println("trace " + trace(product));
        System.out.println("trace of b " + trace(b));
    }
}
