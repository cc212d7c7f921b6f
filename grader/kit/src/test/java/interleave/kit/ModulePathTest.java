package interleave.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ModulePathTest {
  private static final String PARENT =
      """
      package app;
      import interleave.kit.*;
      public class Parent {
        public static void main(String[] args) {
          System.out.println(Posix.waitpid(Posix.spawn(Child.class, "6")));
        }
      }
      class Child {
        static void main(String[] args) {
          Posix.exit(Integer.parseInt(args[0]));
        }
      }
      """;

  @Test
  void starts_children_from_a_named_module_that_opens_nothing(@TempDir Path folder)
      throws Exception {
    Path kit = Path.of(Posix.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Path sources = Files.createDirectories(folder.resolve("src/app"));
    Files.writeString(sources.resolve("Parent.java"), PARENT);
    Path module =
        Files.writeString(
            folder.resolve("src/module-info.java"), "module app { requires interleave.kit; }");
    Path classes = folder.resolve("classes");
    int compiled =
        ToolProvider.findFirst("javac")
            .orElseThrow()
            .run(
                System.out,
                System.err,
                "-d",
                classes.toString(),
                "-p",
                kit.toString(),
                module.toString(),
                sources.resolve("Parent.java").toString());
    assertThat(compiled).isZero();
    Spawn parent =
        Spawn.program(System.getProperty("java.home") + "/bin/java")
            .args(
                "--enable-native-access=interleave.kit",
                "-p",
                kit + ":" + classes,
                "-m",
                "app/app.Parent");
    Programs.Run run = Programs.run(parent);
    assertThat(run.errors()).isEmpty();
    assertThat(run.lines()).containsExactly("exited(6)");
  }
}
