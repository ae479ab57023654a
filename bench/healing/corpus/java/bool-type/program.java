import java.util.ArrayList;
import java.util.List;

public class Primes {
    static boolean isPrime(int number) {
        if (number < 2) return false;
        int limit = (int) Math.sqrt(number);
        for (int divisor = 2; divisor <= limit; divisor++) {
            if (number % divisor == 0) {
                return false;
            }
        }
        return true;
    }

    static List<Integer> factors(int number) {
        List<Integer> found = new ArrayList<>();
        int rest = number;
        for (int divisor = 2; rest > 1; divisor++) {
            while (rest % divisor == 0) {
                found.add(divisor);
                rest /= divisor;
            }
        }
        return found;
    }

    public static void main(String[] args) {
        int count = 0;
        bool first = true;
        for (int number = 1; number <= 50; number++) {
            if (isPrime(number)) {
                count++;
                System.out.print((first ? "" : " ") + number);
                first = false;
            }
        }
        System.out.println();
        System.out.println(count + " primes");
        System.out.println("360 = " + factors(360));
    }
}
