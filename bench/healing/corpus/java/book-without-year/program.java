import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class Book {
    private final String title;
    private final int year;
    private boolean lent;

    Book(String title, int year) {
        this.title = title;
        this.year = year;
    }

    String getTitle() { return title; }
    int getYear() { return year; }
    boolean isLent() { return lent; }
    void setLent(boolean lent) { this.lent = lent; }
}

public class Library {
    private List<Book> books = new ArrayList<>();

    void add(Book book) {
        books.add(book);
    }

    Optional<Book> find(String title) {
        for (Book book : books) {
            if (book.getTitle().equalsIgnoreCase(title)) {
                return Optional.of(book);
            }
        }
        return Optional.empty();
    }

    boolean lend(String title) {
        Optional<Book> found = find(title);
        if (found.isEmpty() || found.get().isLent()) {
            return false;
        }
        found.get().setLent(true);
        return true;
    }

    public static void main(String[] args) {
        Library library = new Library();
        library.add(new Book("Dune", 1965));
        library.add(new Book("Emma"));
        System.out.println("lend: " + library.lend("dune"));
        System.out.println("again: " + library.lend("Dune"));
        System.out.println("missing: " + library.lend("Ulysses"));
        library.find("emma").ifPresent(book -> System.out.println(book.getTitle() + " " + book.getYear()));
    }
}
