import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

public class WordCount {
    static Map<String, Integer> count(String text) {
        Map<String, Integer> counts = new HashMap<>();
        for (String word : text.toLowerCase().split("\\s+")) {
            counts.put(word, counts.getOrDefault(word, 0) + 1);
        }
        return counts;
    }

    static List<String> longWords(Map<String, Integer> counts, int least) {
        List<String> found = new ArrayList<>();
        for (String word : new TreeMap<>(counts).keySet()) {
            if (word.length() >= least) {
                found.add(word);
            }
        }
        return found;
    }

    public static void main(String[] args) {
        String text = "the cat saw the dog and the dog saw the bird";
        Map<String, Integer> counts = count(text);
        for (Map.Entry<String, Integer> entry : new TreeMap<>(counts).entrySet()) {
            System.out.println(entry.getKey() + " " + entry.getValue());
        }
        System.out.println("long: " + longWords(counts, 4));
        System.out.println("different: " + counts.size());
    }
}
