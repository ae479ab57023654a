/** The smallest program of a language. */
export interface Hello {
  /** Of the language, and of its image. */
  readonly name: string;
  readonly entry: string;
  /** Prints `hello`. */
  readonly source: string;
  /** What compiles and runs it, as long as YuuBox itself does not know the language. */
  readonly compile?: string;
  readonly run: string;
  readonly memoryMb?: number;
}

/** One for each image that there may be. */
export const hellos: readonly Hello[] = [
  {
    name: 'python',
    entry: 'main.py',
    source: 'print("hello")\n',
    run: 'python3 main.py',
  },
  {
    name: 'javascript',
    entry: 'main.js',
    source: 'console.log("hello");\n',
    run: 'node main.js',
  },
  {
    name: 'typescript',
    entry: 'main.ts',
    source: 'const greeting: string = "hello";\nconsole.log(greeting);\n',
    compile: 'tsc main.ts',
    run: 'node main.js',
    memoryMb: 512,
  },
  {
    name: 'bash',
    entry: 'main.sh',
    source: 'echo hello\n',
    run: 'bash main.sh',
  },
  {
    name: 'ruby',
    entry: 'main.rb',
    source: 'puts "hello"\n',
    run: 'ruby main.rb',
  },
  {
    name: 'go',
    entry: 'main.go',
    source: 'package main\n\nimport "fmt"\n\nfunc main() {\n\tfmt.Println("hello")\n}\n',
    compile: 'go build -o main main.go',
    run: './main',
    memoryMb: 512,
  },
  {
    name: 'rust',
    entry: 'main.rs',
    source: 'fn main() {\n    println!("hello");\n}\n',
    compile: 'rustc -o main main.rs',
    run: './main',
    memoryMb: 512,
  },
  {
    name: 'java',
    entry: 'Main.java',
    source:
      'class Main {\n  public static void main(String[] args) {\n    System.out.println("hello");\n  }\n}\n',
    run: 'java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC Main.java',
    memoryMb: 512,
  },
  {
    name: 'c',
    entry: 'main.c',
    source: '#include <stdio.h>\n\nint main(void) {\n  puts("hello");\n}\n',
    compile: 'gcc -o main main.c',
    run: './main',
  },
  {
    name: 'cpp',
    entry: 'main.cpp',
    source: '#include <iostream>\n\nint main() {\n  std::cout << "hello\\n";\n}\n',
    compile: 'g++ -o main main.cpp',
    run: './main',
  },
];
