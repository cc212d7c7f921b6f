package interleave.judge.compile;

import interleave.judge.compile.Compilation.Problem;
import interleave.judge.domain.Text;
import interleave.judge.text.Messages;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Runs javac once in this JVM, with its output in memory and its messages in both languages. */
final class Javac {
  static final int MOST_ERRORS = 30;
  static final int MOST_WARNINGS = 20;
  static final int LONGEST_MESSAGE = 1_500;
  private static final int MOST_ROUNDS = 8;
  private static final int MOST_BYTECODE = 16 << 20;
  private static final List<String> OPTIONS = List.of(
      "--release", "25", "-proc:none", "-implicit:none", "-g", "-parameters",
      "-Xlint:divzero,empty,fallthrough,finally,overrides,identity,rawtypes,removal,static,try,unchecked",
      "-Xmaxerrs", "" + MOST_ERRORS, "-Xmaxwarns", "" + MOST_WARNINGS);

  private final Messages messages = Messages.of(Javac.class);
  private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();

  CompileAnswer compile(CompileRequest request) {
    var imports = new MissingImports(request.imports());
    Attempt attempt = attempt(request);
    List<SourceFile> sources = request.sources();
    // Again and again: javac does not look up all names before it has found the first ones.
    for (int round = 0; round < MOST_ROUNDS && !attempt.unknown().isEmpty(); round++) {
      List<SourceFile> fuller = imports.addedTo(sources, attempt.unknown());
      if (fuller.equals(sources)) {
        break;
      }
      sources = fuller;
      attempt = attempt(request.with(sources));
    }
    return attempt.answer();
  }

  /**
   * @param unknown by a source's path the names that were not found in it
   */
  private record Attempt(CompileAnswer answer, Map<String, Set<String>> unknown) {
    Attempt(CompileAnswer answer) {
      this(answer, Map.of());
    }
  }

  private Attempt attempt(CompileRequest request) {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    StringWriter remarks = new StringWriter();
    try (StandardJavaFileManager platform =
            compiler.getStandardFileManager(diagnostics, Locale.ENGLISH, StandardCharsets.UTF_8);
        MemoryFiles files = new MemoryFiles(platform, request.classes())) {
      platform.setLocationFromPaths(
          StandardLocation.CLASS_PATH, request.classpath().stream().map(Path::of).toList());
      List<JavaFileObject> sources = request.sources().stream().map(MemoryFiles::source).toList();
      boolean done = compiler.getTask(remarks, files, diagnostics, OPTIONS, null, sources).call();
      CompileAnswer answer = answer(done, files.compiled(), problems(diagnostics), remarks.toString());
      return new Attempt(answer, UnknownNames.of(diagnostics.getDiagnostics()));
    } catch (StackOverflowError e) {
      return new Attempt(failed(messages.text("too.deep")));
    } catch (IOException | RuntimeException e) {
      return new Attempt(new CompileAnswer(Map.of(), List.of(), e.toString()));
    }
  }

  private CompileAnswer answer(boolean done, Map<String, byte[]> classes, List<Problem> problems, String remarks) {
    if (done) {
      return classes.values().stream().mapToLong(bytes -> bytes.length).sum() > MOST_BYTECODE
          ? failed(messages.text("too.much.bytecode"))
          : new CompileAnswer(classes, problems, "");
    }
    if (remarks.contains("StackOverflowError")) {
      return failed(messages.text("too.deep"));
    }
    return problems.stream().anyMatch(Problem::error)
        ? new CompileAnswer(Map.of(), problems, "")
        : new CompileAnswer(Map.of(), List.of(), "javac gave up: " + cut(remarks));
  }

  private static CompileAnswer failed(Text message) {
    return new CompileAnswer(Map.of(), List.of(new Problem(true, "", 0, message)), "");
  }

  private static List<Problem> problems(DiagnosticCollector<JavaFileObject> diagnostics) {
    List<Problem> problems = new ArrayList<>();
    for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics.getDiagnostics()) {
      switch (diagnostic.getKind()) {
        case ERROR -> problems.add(problem(true, diagnostic));
        case WARNING, MANDATORY_WARNING -> problems.add(problem(false, diagnostic));
        case NOTE, OTHER -> {}
      }
    }
    problems.sort(Comparator.comparing(Problem::error).reversed());
    return problems;
  }

  private static Problem problem(boolean error, Diagnostic<? extends JavaFileObject> diagnostic) {
    JavaFileObject source = diagnostic.getSource();
    return new Problem(
        error,
        source == null ? "" : source.getName(),
        Math.max(0, diagnostic.getLineNumber()),
        new Text(
            cut(diagnostic.getMessage(Locale.ENGLISH)), cut(diagnostic.getMessage(Locale.SIMPLIFIED_CHINESE))));
  }

  private static String cut(String message) {
    return message.length() <= LONGEST_MESSAGE ? message : message.substring(0, LONGEST_MESSAGE) + " …";
  }
}
