public class Weather {
    static double toFahrenheit(double celsius) {
        return celsius * 9 / 5 + 32;
    }

    static String feel(double celsius) {
        String word;
        if (celsius < 5) {
            word = "cold";
        } else if (celsius < 20) {
            word = "mild";
        } else {
            word = "warm";
        }
        return word;
        System.out.println("felt");
    }

    static int rounded(double value) {
        return (int) Math.round(value);
    }

    public static void main(String[] args) {
        double[] week = {3.5, 8.0, 14.2, 21.7, 18.9};
        float scale = 1.5f;
        double sum = 0;
        for (double day : week) {
            sum += day;
            System.out.printf("%.1f C = %.1f F, %s%n", day, toFahrenheit(day), feel(day));
        }
        double mean = sum / week.length;
        System.out.println("mean about " + rounded(mean));
        System.out.println("scaled " + scale * 2);
    }
}
