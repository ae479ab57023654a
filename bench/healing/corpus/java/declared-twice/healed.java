import java.util.ArrayDeque;
import java.util.Deque;

public class Calculator {
    static int apply(String operator, int left, int right) {
        switch (operator) {
            case "+":
                return left + right;
            case "-":
                return left - right;
            case "*":
                return left * right;
            default:
                throw new IllegalArgumentException("unknown operator " + operator);
        }
    }

    static boolean isNumber(String token) {
        return token.chars().allMatch(Character::isDigit);
    }

    static int evaluate(String expression) {
        Deque<Integer> stack = new ArrayDeque<>();
        for (String token : expression.split(" ")) {
            if (isNumber(token)) {
                stack.push(Integer.parseInt(token));
            } else {
                int right = stack.pop();
                int left = stack.pop();
                stack.push(apply(token, left, right));
            }
        }
        return stack.pop();
    }

    public static void main(String[] args) {
        String[] expressions = {"3 4 +", "2 3 4 * +", "10 4 - 5 *"};
        for (String expression : expressions) {
            int result = evaluate(expression);
            System.out.println(expression + " = " + result);
        }
        System.out.println("larger: " + Math.max(evaluate("7 8 *"), evaluate("9 9 +")));
    }
}
