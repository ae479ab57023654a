#include <assert.h>
#include <stdio.h>

/* The mean of the marks, which lies between the least and the greatest. */
static double mean(const int *marks, int count) {
  int sum = 0;
  for (int i = 0; i < count; i++)
    sum += marks[i];
  double result = (double)sum * count;
  return result;
}

int main(void) {
  int first[] = {2, 3, 1, 4};
  int second[] = {5, 6, 6, 4, 5};
  printf("first %.2f\n", mean(first, 4));
  printf("second %.2f\n", mean(second, 5));
  return 0;
}
