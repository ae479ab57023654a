#include <stdio.h>

static void draw_line(int width, char mark) {
    for (int i = 0; i < width; i++) {
        putchar(mark);
    }
    putchar('\n');
}

static void draw_bar(const char *label, int value) {
    printf("%-5s|", label);
    draw_line(value, '#');
}

int main(void) {
    draw_line(16, '-');
    draw_bar("mon", 4);
    draw_bar("tue", 7);
    draw_bar("wed", 2);
    draw_line(16, '=');
    return 0;
}
