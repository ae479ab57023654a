#include <stdio.h>

int main(void) {
    double samples[] = {1.5, 2.5, 4.0, 8.0};
    int count = sizeof samples / sizeof *samples;
    double sum = 0;
    for (int i = 0; i < count; i++) sum += samples[i];
    double average = sum / count;
    double spread = 0;
    for (int i = 0; i < count; i++) {
        double difference = samples[i] - averge;
        spread += difference * difference;
    }
    printf("average:  %.2f\n", average);
    printf("variance: %.4f\n", spread / count);
    return 0;
}
