public class LinkedNumbers {
    static class Node {
        int value;
        Node next;

        Node(int value) {
            this.value = value;
        }
    }

    private Node head;
    private int size;

    void append(int value) {
        Node node = new Node(value);
        if (head == null) {
            head = node;
        } else {
            Node last = head;
            while (last.next != null) {
                last = last.next;
            }
            last.next = node;
        }
        size++;
    }

    int indexOf(int wanted) {
        int index = 0;
        for (Node node = head; node != null; node = node.next) {
            if (node.value == wanted) {
                return index;
            }
            index++;
        }
        return -1;
    }

    void reverse() {
        Node previous = null;
        Node current = head;
        while (current != null) {
            Node next = current.next;
            current.next = previous;
            previous = current;
            current = next;
        }
        head = previous;
    }

    public static void main(String[] args) {
        LinkedNumbers numbers = new LinkedNumbers();
        for (int i = 1; i <= 4; i++) {
            numbers.append(i * 10);
        }
        System.out.println("30 at " + numbers.indexOf(30));
        numbers.reverse();
        System.out.println("30 at " + numbers.indexOf(30) + " of " + numbers.size);
        System.out.println("50 at " + numbers.indexOf(50));
    }
}
