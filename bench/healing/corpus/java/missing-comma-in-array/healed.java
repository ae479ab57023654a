public class Table {
    private final StringBuilder out = new StringBuilder();
    private int rows = 0;

    void row(String name, int amount) {
        String number = String.valueOf(amount);
        out.append(name);
        for (int i = name.length() + number.length(); i < 16; i++) {
            out.append('.');
        }
        out.append(number).append('\n');
        rows++;
    }

    void line() {
        out.append("-".repeat(16)).append('\n');
    }

    String text() {
        return out.toString();
    }

    public static void main(String[] args) {
        String[] names = {"rent", "food", "phone"};
        int[] amounts = {850, 310, 25};
        Table table = new Table();
        int total = 0;
        for (int i = 0; i < names.length; i++) {
            table.row(names[i], amounts[i]);
            total += amounts[i];
        }
        table.line();
        table.row("total", total);
        System.out.print(table.text());
        System.out.println(table.rows + " rows");
    }
}
