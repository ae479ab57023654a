#include <stdio.h>

/* Counts vowels and consonants of a word. */
static int is_vowel(char c) {
  return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
}

int main(void) {
  const char *words[] = {"orchard", "idea", "rhythm"};
  for (int i = 0; i < 3; i++) {
    int vowels = 0, others = 0;
    for (const char *c = words[i]; *c; c++) {
      if (is_vowel(*c))
        vowels++;
    }
    printf("%s: %d vowels, %d others\n", words[i], vowels, others);
  }
  return 0;
}
