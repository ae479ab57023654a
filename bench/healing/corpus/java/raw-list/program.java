import java.util.ArrayList;
import java.util.List;

public class Main {
    static class Stack<T> {
        private final List items = new ArrayList<>();

        void push(T item) {
            items.add(item);
        }

        T pop() {
            if (isEmpty()) {
                throw new IllegalStateException("empty stack");
            }
            return items.remove(items.size() - 1);
        }

        boolean isEmpty() {
            return items.isEmpty();
        }

        int depth() {
            return items.size();
        }
    }

    static boolean isBalanced(String text) {
        Stack<Character> open = new Stack<>();
        for (char c : text.toCharArray()) {
            if (c == '(') {
                open.push(c);
            } else if (c == ')') {
                if (open.isEmpty()) return false;
                open.pop();
            }
        }
        return open.isEmpty();
    }

    public static void main(String[] args) {
        Stack<String> names = new Stack<>();
        names.push("first");
        names.push("second");
        String top = names.pop();
        System.out.println(top + " " + names.depth());
        System.out.println(isBalanced("(a(b)c)") + " " + isBalanced("(()"));
    }
}
