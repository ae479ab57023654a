class Item {
    private final String name;
    private final double price;
    private int quantity;

    Item(String name, double price, int quantity) {
        this.name = name;
        this.price = price;
        this.quantity = quantity;
    }

    String getName() { return name; }
    double getPrice() { return price; }
    int getQuantity() { return quantity; }
    double total() { return price * quantity; }
    void sell(int count) { quantity -= count; }
}

public class Inventory {
    private final List<Item> items = new ArrayList<>();

    void add(Item item) {
        items.add(item);
    }

    double value() {
        double sum = 0;
        for (Item item : items) {
            sum += item.total();
        }
        return sum;
    }

    void dropSoldOut() {
        items.removeIf(item -> item.getQuantity() == 0);
    }

    public static void main(String[] args) {
        Inventory shop = new Inventory();
        shop.add(new Item("pen", 1.5, 10));
        shop.add(new Item("ink", 7.25, 2));
        shop.add(new Item("pad", 3.0, 4));
        System.out.println("value " + shop.value());
        shop.items.get(1).sell(2);
        shop.dropSoldOut();
        System.out.println(shop.items.size() + " kinds left");
        for (Item item : shop.items) {
            System.out.println(item.getName() + " x" + item.getQuantity());
        }
    }
}
