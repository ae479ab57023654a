public class Roman {
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS =
        {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    static boolean isValid(int number) {
        return 0 < number < 4000;
    }

    static String toRoman(int number) {
        StringBuilder result = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                result.append(SIGNS[i]);
                rest -= VALUES[i];
            }
        }
        return result.toString();
    }

    public static void main(String[] args) {
        int[] years = {1666, 1984, 2024, 5000};
        int shown = 0;
        for (int year : years) {
            if (isValid(year)) {
                System.out.println(year + " " + toRoman(year));
                shown++;
            } else {
                System.out.println(year + " is too large");
            }
        }
        if (shown == 3 && years.length == 4) {
            System.out.println("one left out");
        }
    }
}
