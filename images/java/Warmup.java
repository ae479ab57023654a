import java.math.BigInteger;
import java.time.LocalDate;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.regex.Pattern;
import java.util.stream.*;

/** Uses what programs use, so that those classes get into the archive. */
public class Warmup {
  sealed interface Shape permits Circle, Square {}
  record Circle(double radius) implements Shape {}
  record Square(double side) implements Shape {}
  enum Colour { RED, GREEN }

  public static void main(String[] args) throws Exception {
    Map<String, List<Integer>> byName = new TreeMap<>(new HashMap<>(Map.of("a", List.of(1))));
    Deque<Object> queue = new ArrayDeque<>(new LinkedList<>(new PriorityQueue<>(Set.of(1))));
    String joined = Stream.of(3, 1, 2).sorted().map(String::valueOf).collect(Collectors.joining(","));
    Shape shape = new Circle(1);
    double area = switch (shape) {
      case Circle(var radius) -> Math.PI * radius * radius;
      case Square(var side) -> side * side;
    };
    System.out.printf("%s %5.2f %s %s%n", joined, area, Colour.RED, byName);
    System.out.println("text " + queue + new BigInteger("12").pow(20) + LocalDate.of(2000, 1, 1)
        + Pattern.compile("\\d+").matcher("a1").replaceAll("x") + IntStream.range(0, 3).sum()
        + new EnumMap<>(Map.of(Colour.GREEN, 1)) + Arrays.asList(1, 2) + Optional.of(1)
        + new Scanner("1 2").nextInt() + new StringBuilder("x").reverse() + new Random(1).nextInt());
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      threads.submit(() -> CompletableFuture.supplyAsync(() -> 1).join()).get();
    }
    Function<Integer, Integer> twice = number -> number * 2;
    Object nothing = twice.apply(1) > 9 ? "" : null;
    System.out.println(nothing.toString());
  }
}
