public class TextTools {
    static boolean isPalindrome(String text) {
        String clean = text.toLowerCase().replace(" ", "");
        for (int i = 0; i < clean.length() / 2; i++) {
            if (clean.charAt(i) != clean.charAt(clean.length() - 1 - i)) {
                return false;
            }
        }
        return true;
    }

    static String shift(String text, int by) {
        StringBuilder result = new StringBuilder();
        for (int i = 0; i < text.length; i++) {
            char letter = text.charAt(i);
            if (Character.isLetter(letter)) {
                char moved = (char) ((letter - 'a' + by) % 26 + 'a');
                result.append(moved);
            } else {
                result.append(letter);
            }
        }
        return result.toString();
    }

    static int vowels(String text) {
        int count = 0;
        for (char letter : text.toCharArray()) {
            if ("aeiou".indexOf(letter) >= 0) {
                count++;
            }
        }
        return count;
    }

    public static void main(String[] args) {
        String phrase = "never odd or even";
        System.out.println(phrase + ": " + isPalindrome(phrase));
        String secret = shift("hello there", 3);
        System.out.println(secret);
        System.out.println(vowels(phrase) + " vowels");
        System.out.println(secret.toUpperCase().substring(0, 5));
    }
}
