enum Light { RED, GREEN, YELLOW }

public class Traffic {
    static Light next(Light light) {
        switch (light) {
            case RED:
                return Light.GREEN;
            case GREEN:
                return Light.YELLOW;
            default:
                return Light.RED;
        }
    }

    static int seconds(Light light) {
        return switch (light) {
            case RED -> 30;
            case GREEN -> 25;
            case YELLOW -> 5;
        };
    }

    static boolean mayGo(Light light, boolean emergency) {
        return light == Light.GREEN || emergency;
    }

    public static void main(String[] args) {
        Light light = Light.RED;
        int total = 0;
        for (int step = 0; step < 4; step++) {
            total += seconds(light);
            System.out.println(step + ": " + light + " for " + seconds(light));
            light = next(light);
        }
        String state = mayGo(light, false) ? "go" : "stop";
        if (total == 90) {
            System.out.println("full round");
        }
        System.out.println(state + " after " + total);
    }
}
