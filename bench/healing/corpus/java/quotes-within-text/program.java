import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

public class Events {
    private final List<Consumer<String>> listeners = new ArrayList<>();
    private final List<String> log = new ArrayList<>();

    void subscribe(Consumer<String> listener) {
        listeners.add(listener);
    }

    void publish(String event) {
        for (Consumer<String> listener : listeners) {
            listener.accept(event);
        }
        log.add(event);
    }

    static String quoted(String text) {
        return "<"" + text + ">";
    }

    public static void main(String[] args) {
        Events events = new Events();
        int[] seen = {0};
        events.subscribe(event -> System.out.println("got " + quoted(event)));
        events.subscribe(event -> seen[0] += event.length());
        events.publish("open");
        events.publish("close");
        System.out.println("letters " + seen[0]);
        System.out.println("log " + events.log);
    }
}
