import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

public class Checkout {
    private int served = 0;

    void serve(Queue<String> waiting) {
        while (!waiting.isEmpty()) {
            String customer = waiting.poll();
            served++;
            System.out.println(served + ". " + customer);
        }
    }

    static int longestGap(List<Integer> arrivals) {
        int longest = 0;
        for (int i = 1; i < arrivals.size(); i++) {
            int gap = arrivals.get(i) - arrivals.get(i - 1);
            if (gap > longest) {
                longest = gap;
            }
        }
        return longest;
    }

    public static void main(String[] args) {
        List<String> names = new ArrayList<>(List.of("Uma", "Vic", "Wes"));
        names.add("Xia");
        Queue<String> waiting = new ArrayDeque<>(names);
        Checkout checkout = new Checkout();
        checkout.serve(waiting);
        System.out.println("served " + checkout.served);
        List<Integer> arrivals = List.of(3, 5, 11, 12);
        System.out.println("longest gap " + longestGap(arrivals));
    }
}
