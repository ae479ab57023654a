public class Main {
    static double average(int[] scores) {
        int total = 0;
        for (int i = 0; i < scores.length(); i++) {
            total += scores[i];
        }
        return (double) total / scores.length;
    }

    static int best(int[] scores) {
        int highest = scores[0];
        for (int score : scores) {
            if (score > highest) {
                highest = score;
            }
        }
        return highest;
    }

    static String letter(double mean) {
        if (mean >= 90) {
            return "A";
        } else if (mean >= 75) {
            return "B";
        }
        return "C";
    }

    public static void main(String[] args) {
        int[] scores = {72, 88, 95, 62, 79};
        double mean = average(scores);
        System.out.printf("average %.2f%n", mean);
        System.out.println("best " + best(scores));
        System.out.println("grade " + letter(mean));
        int passed = 0;
        for (int score : scores) {
            if (score >= 70) passed++;
        }
        System.out.println(passed + " of " + scores.length + " passed");
    }
}
