import java.util.HashMap;
import java.util.Map;

public class Recursion {
    private static final Map<Integer, Long> known = new HashMap<>();

    static long fibonacci(int n) {
        if (n < 2) {
            return n;
        }
        if (known.containsKey(n)) {
            return known.get(n);
        }
        long value = fibonacci(n - 1) + fibonacci(n - 2);
        known.put(n, value);
        return value;
    }

    static int add(int a, int b) {
        return a + b;
    }

    static int digits(int number) {
        if (number < 10) {
            return number;
        }
        return add(number % 10, digits(number / 10));
    }

    static long power(long base, int exponent) {
        return exponent == 0 ? 1 : base * power(base, exponent - 1);
    }

    public static void main(String[] args) {
        var total = 0L;
        for (int n = 0; n <= 10; n++) {
            total += fibonacci(n);
        }
        long large = 6000000000L;
        System.out.println("sum " + total);
        System.out.println("fibonacci(50) " + fibonacci(50));
        System.out.println("digits " + digits(98765));
        System.out.println(power(3, 5) + " " + large / 1000);
    }
}
