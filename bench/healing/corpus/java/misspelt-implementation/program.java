import java.util.List;

interface Shape {
    double area();
    String describe();
}

class Circle implements Shape {
    private final double radius;

    Circle(double radius) {
        this.radius = radius;
    }

    @Override
    public double area() {
        return Math.PI * radius * radius;
    }

    @Override
    public String describe() {
        return "circle of " + radius;
    }
}

class Square implements Shape {
    private final double side;

    Square(double side) {
        this.side = side;
    }

    @Override
    public double area() {
        return side * side;
    }

    @Override
    public String decribe() {
        return "square of " + side;
    }
}

public class Main {
    static void print(Shape shape) {
        System.out.printf("%s: %.2f%n", shape.describe(), shape.area());
    }

    public static void main(String[] args) {
        List<Shape> shapes = List.of(new Circle(1.5), new Square(2), new Circle(0.5));
        double total = 0;
        for (Shape shape : shapes) {
            print(shape);
            total += shape.area();
        }
        System.out.printf("total: %.2f%n", total);
    }
}
