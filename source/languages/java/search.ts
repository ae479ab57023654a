import type {SyntaxSearch} from '../syntax-search.ts';
import {codeOf, isSyntax} from './diagnostics/codes.ts';
import {keywords} from './code/syntax.ts';

/** Has the compiler parse and then look at names and types, in one machine, since to start one takes half a second. */
const checker = String.raw`
import com.sun.source.util.JavacTask;
import java.io.*;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.*;
import javax.tools.*;

class YuuboxCheck {
    static final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    static final StandardJavaFileManager files =
        compiler.getStandardFileManager(null, Locale.ENGLISH, StandardCharsets.UTF_8);

    static class Source extends SimpleJavaFileObject {
        final String text;

        Source(String text) {
            super(URI.create("string:///Program.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override public CharSequence getCharContent(boolean ignoreEncodingErrors) { return text; }
        // A public class may have another name than its file, as in a run.
        @Override public boolean isNameCompatible(String name, Kind kind) { return true; }
    }

    static String verdictOn(String text) {
        var told = new ArrayList<Diagnostic<? extends JavaFileObject>>();
        var options = List.of("-proc:none", "-Xlint:none", "-sourcepath", ".", "-implicit:none");
        try {
            var task = (JavacTask) compiler.getTask(
                new StringWriter(), files, told::add, options, null, List.of(new Source(text)));
            task.parse();
            if (told.stream().noneMatch(YuuboxCheck::isError)) task.analyze();
        } catch (IOException | RuntimeException | StackOverflowError error) {
            return "fails 0 0";
        }
        for (var each : told) {
            if (!isError(each)) continue;
            var message = each.getMessage(Locale.ENGLISH).lines().findFirst().orElse("");
            return "fails " + Math.max(each.getLineNumber(), 0) + " " + Math.max(each.getColumnNumber(), 0) + " " + message;
        }
        return "ok";
    }

    static boolean isError(Diagnostic<?> told) {
        return told.getKind() == Diagnostic.Kind.ERROR;
    }

    public static void main(String[] arguments) throws IOException {
        var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        int index = 0;
        for (var count = input.readLine(); count != null; count = input.readLine()) {
            var text = new StringBuilder();
            for (int line = Integer.parseInt(count); line > 0; line--) text.append(input.readLine()).append('\n');
            System.out.println(index++ + " " + verdictOn(text.toString()));
        }
    }
}
`;

const machine = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-XX:-UsePerfData'];

export const search: SyntaxSearch = {
  grammar: 'java',
  keywords: [...keywords, 'String', 'Integer', 'System'],
  insertions: (
    '; ) } , ( { ] [ " . = : -> > < + == ! :: ' +
    'new return int static void public class else final import throws'
  ).split(' '),
  lineComments: ['//'],
  hasBlockComments: true,
  quotes: '"\'',
  mostChecks: 240,
  check: () => ({
    entry: 'YuuboxCheck.java',
    source: checker,
    argv: ['java', ...machine, '-XX:MaxRAMPercentage=60', 'YuuboxCheck.java'],
    readsFiles: true,
  }),
  isSyntax: message => isSyntax(codeOf(message)),
};
