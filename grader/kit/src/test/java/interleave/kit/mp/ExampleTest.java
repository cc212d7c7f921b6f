package interleave.kit.mp;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.kit.Pipe2;
import interleave.kit.Posix;
import interleave.kit.Spawn;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Compiles and runs the examples that the documents show. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ExampleTest {
  private static final String JAVA = System.getProperty("java.home") + "/bin/java";

  @TempDir private Path folder;

  @Test
  void the_readme_s_example_runs_on_the_class_path() throws Exception {
    String readme = Files.readString(Path.of("README.md"));
    String example = readme.substring(readme.indexOf("import interleave.kit.mp.Process;"));
    compile(example.substring(0, example.indexOf("```")), "-cp", kit().toString());
    greets(output(Spawn.program(JAVA).args("-cp", kit() + ":" + classes(), "Main")));
  }

  @Test
  void the_package_s_example_runs_in_a_named_module() throws Exception {
    String example = Files.readAllLines(Path.of("src/main/java/interleave/kit/mp/package-info.java")).stream()
        .dropWhile(line -> !line.contains("{@code"))
        .skip(1)
        .takeWhile(line -> !line.contains("}</pre>"))
        .map(line -> line.substring(2))
        .collect(Collectors.joining("\n"));
    int statements = example.indexOf("Queue greetings = new");
    String program =
        """
        package app;
        import interleave.kit.mp.Process;
        import interleave.kit.mp.Queue;
        %s
        class Main {
          public static void main(String[] args) throws Exception {
            %s
          }
        }
        """
            .formatted(example.substring(0, statements), example.substring(statements));
    Files.writeString(folder.resolve("module-info.java"), "module app { requires interleave.kit; opens app to interleave.kit; }");
    compile(program, "-p", kit().toString(), folder.resolve("module-info.java").toString());
    String modules = kit() + ":" + classes();
    greets(output(Spawn.program(JAVA).args("--enable-native-access=interleave.kit", "-p", modules, "-m", "app/app.Main")));
  }

  private static void greets(List<String> lines) {
    assertThat(lines).hasSize(2).last().isEqualTo("0");
    Matcher greeting = Pattern.compile("hello world from (\\d+)").matcher(lines.getFirst());
    assertThat(greeting.matches()).isTrue();
    assertThat(greeting.group(1)).isNotEqualTo(String.valueOf(Posix.getpid()));
  }

  private static Path kit() throws Exception {
    return Path.of(Posix.class.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  private Path classes() {
    return folder.resolve("classes");
  }

  private void compile(String program, String... options) throws Exception {
    Path source = Files.writeString(folder.resolve("Main.java"), program);
    List<String> arguments = new ArrayList<>(List.of(options));
    arguments.addAll(List.of("-d", classes().toString(), source.toString()));
    int failed = ToolProvider.findFirst("javac").orElseThrow().run(System.out, System.err, arguments.toArray(String[]::new));
    assertThat(failed).isZero();
  }

  private static List<String> output(Spawn program) {
    Pipe2 out = Posix.pipe();
    int pid = program.connect(1, out.writeFd()).start();
    Posix.close(out.writeFd());
    StringBuilder all = new StringBuilder();
    byte[] buffer = new byte[4096];
    for (int count; (count = Posix.read(out.readFd(), buffer)) > 0; ) {
      all.append(new String(buffer, 0, count, StandardCharsets.UTF_8));
    }
    Posix.close(out.readFd());
    assertThat(Posix.waitpid(pid)).hasToString("exited(0)");
    return all.toString().lines().toList();
  }
}
