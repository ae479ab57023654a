import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

class Student {
    String name;
    int age;
    double score;

    Student(String name, int age, double score) {
        this.name = name;
        this.age = age;
        this.score = score;
    }

    @Override
    public String toString() {
        return name + " (" + age + ")";
    }
}

public class Students {
    static Student youngest(List<Student> students) {
        Student found = students.get(0);
        for (int i = 1; i < students.size(); i++) {
            if (students.get(i).age < found.age) {
                found = students.get(i);
            }
        }
        return found;
    }

    static boolean comesBefore(Student a, Student b) {
        return a.name < b.name;
    }

    public static void main(String[] args) {
        List<Student> students = new ArrayList<>();
        students.add(new Student("Mia", 21, 3.4));
        students.add(new Student("Ben", 19, 2.9));
        students.add(new Student("Zoe", 20, 3.8));
        students.sort(Comparator.comparing(student -> student.name));
        System.out.println("sorted: " + students);
        System.out.println("youngest: " + youngest(students));
        System.out.println("Mia first: " + comesBefore(students.get(1), students.get(2)));
        Collections.reverse(students);
        System.out.println("reversed: " + students);
    }
}
