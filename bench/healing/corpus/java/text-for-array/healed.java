import java.util.ArrayList;
import java.util.List;

public class Csv {
    static class FormatException extends Exception {
        FormatException(String message) {
            super(message);
        }
    }

    static int[] parseLine(String line) throws FormatException {
        String[] parts = line.split(",");
        int[] numbers = new int[parts.length];
        for (int i = 0; i < parts.length; i++) {
            try {
                numbers[i] = Integer.parseInt(parts[i].trim());
            } catch (NumberFormatException problem) {
                throw new FormatException("bad number '" + parts[i] + "'");
            }
        }
        return numbers;
    }

    static List<Integer> sums(String text) throws FormatException {
        List<Integer> result = new ArrayList<>();
        for (String line : text.split("\n")) {
            int sum = 0;
            for (int number : parseLine(line)) {
                sum += number;
            }
            result.add(sum);
        }
        return result;
    }

    public static void main(String[] args) throws FormatException {
        System.out.println(sums("1,2,3\n4, 5\n60"));
        try {
            sums("7,x");
        } catch (FormatException problem) {
            System.out.println("error: " + problem.getMessage());
        }
    }
}
