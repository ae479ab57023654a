import java.utils.Scanner;

public class ReadScores {
    static int highest(int[] values, int count) {
        int best = values[0];
        for (int i = 1; i < count; i++) {
            best = Math.max(best, values[i]);
        }
        return best;
    }

    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        String name = in.nextLine();
        int count = Integer.parseInt(in.nextLine());
        int[] values = new int[count];
        int sum = 0;
        for (int i = 0; i < count; i++) {
            String line = in.nextLine();
            values[i] = Integer.parseInt(line);
            sum += values[i];
        }
        System.out.println("Scores of " + name);
        System.out.println("sum " + sum);
        System.out.println("highest " + highest(values, count));
        System.out.println("mean " + sum / count);
        in.close();
    }
}
