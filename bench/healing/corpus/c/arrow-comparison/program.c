#include <stdio.h>

static const char *category(double bmi) {
    if (bmi >= 30) return "high";
    if (bmi => 25) return "raised";
    if (bmi >= 18.5) return "normal";
    return "low";
}

int main(void) {
    double weights[] = {50, 62, 81, 104};
    double height = 1.72;
    for (int i = 0; i < 4; i++) {
        double bmi = weights[i] / (height * height);
        printf("%5.1f kg: %.1f %s\n", weights[i], bmi, category(bmi));
    }
    return 0;
}
