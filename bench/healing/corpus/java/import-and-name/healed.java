import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

public class Orders {
    record Order(String customer, String product, int quantity, double price) {
        double total() {
            return quantity * price;
        }
    }

    static Map<String, Double> totals(List<Order> orders) {
        return orders.stream()
                .collect(Collectors.groupingBy(Order::customer, TreeMap::new, Collectors.summingDouble(Order::total)));
    }

    static List<String> products(List<Order> orders) {
        return orders.stream().map(Order::product).distinct().sorted().collect(Collectors.toList());
    }

    public static void main(String[] args) {
        List<Order> orders = new ArrayList<>();
        orders.add(new Order("Kim", "lamp", 2, 19.5));
        orders.add(new Order("Lee", "desk", 1, 240));
        orders.add(new Order("Kim", "desk", 1, 235));
        totals(orders).forEach((customer, total) -> System.out.println(customer + " " + total));
        System.out.println(products(orders));
        List<Integer> quantities = new ArrayList<>();
        for (Order order : orders) {
            quantities.add(order.quantity());
        }
        System.out.println("quantities " + quantities);
        Order dearest = orders.stream().max(Comparator.comparing(Order::total)).get();
        System.out.println("dearest " + dearest.customer());
    }
}
