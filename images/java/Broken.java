/** What javac needs to report errors and warnings gets into the archive through this. */
class Broken {
  void mistakes() {
    int number = "a";
    undefined(number);
    Strin misspelt = null;
    for (String name : new java.util.ArrayList()) return 1;
  }
}
