package interleave.judge.engine;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.judge.compile.Compilation;
import interleave.judge.compile.CompilerService;
import interleave.judge.compile.SourceFile;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LinkageTest {
  private static final String SKELETON =
      """
      package p;
      public class Worker extends Thread {
        public static int made;
        public Worker(String name) {}
        public long done(int[] of, String what) { return 0; }
        public static Worker make() { return null; }
        public interface Part { void play(); }
      }
      """;
  private static final String SCENE =
      """
      package p;
      class Scene {
        static void scene() throws Exception {
          Worker worker = new Worker("w");
          worker.start();
          worker.join();
          worker.done(new int[1], "x");
          Worker.make();
          Worker.made++;
          Worker.Part part = () -> {};
          part.play();
        }
      }
      """;
  private static CompilerService compiler;
  private static Map<String, byte[]> skeleton;
  private static Map<String, byte[]> scene;

  @BeforeAll
  static void compile_scene() {
    compiler = new CompilerService();
    skeleton = compile("Worker", SKELETON, Map.of());
    scene = compile("Scene", SCENE, skeleton);
  }

  @AfterAll
  static void stop_compiler() {
    compiler.close();
  }

  @Test
  void finds_nothing_in_the_skeleton_itself() {
    assertThat(missing(SKELETON)).isEmpty();
  }

  @Test
  void finds_another_parameter_and_another_result() {
    assertThat(missing(SKELETON.replace("int[] of", "long[] of"))).containsExactly("Worker.done(int[], String)");
    assertThat(missing(SKELETON.replace("long done", "int done"))).containsExactly("Worker.done(int[], String)");
  }

  @Test
  void finds_a_class_of_which_no_object_can_be_made() {
    assertThat(missing(SKELETON.replace("public class Worker", "public abstract class Worker"))).containsExactly("Worker(String)");
  }

  @Test
  void names_a_class_in_full_where_the_answer_has_one_of_that_name() {
    String own = SKELETON.replace("public interface Part", "public static class String {} public interface Part");
    assertThat(missing(own.replace("int[] of, String", "int[] of, Worker.String"))).contains("Worker.done(int[], java.lang.String)");
  }

  @Test
  void finds_a_private_constructor_and_a_missing_field() {
    assertThat(missing(SKELETON.replace("public Worker(String", "private Worker(String"))).containsExactly("Worker(String)");
    assertThat(missing(SKELETON.replace("public static int made;", ""))).containsExactly("Worker.made");
  }

  @Test
  void finds_a_method_that_is_no_longer_static() {
    assertThat(missing(SKELETON.replace("static Worker make", "Worker make"))).containsExactly("Worker.make()");
  }

  @Test
  void finds_what_was_inherited_and_no_longer_is() {
    assertThat(missing(SKELETON.replace(" extends Thread", ""))).containsExactly("Worker.join()", "Worker.start()");
  }

  @Test
  void finds_a_missing_nested_class() {
    assertThat(missing(SKELETON.replace("public interface Part { void play(); }", ""))).containsExactly("Worker.Part");
  }

  @Test
  void accepts_what_is_inherited_from_a_class_of_the_answer() {
    String moved =
        SKELETON.replace("extends Thread", "extends Base").replace("public long done(int[] of, String what) { return 0; }", "")
            + "class Base extends Thread { public long done(int[] of, String what) { return 1; } }";
    assertThat(missing(moved)).isEmpty();
  }

  private static Set<String> missing(String answer) {
    return Linkage.missing(skeleton, scene, compile("Worker", answer, Map.of()));
  }

  private static Map<String, byte[]> compile(String name, String text, Map<String, byte[]> known) {
    Compilation made =
        compiler.compile(List.of(new SourceFile("p/" + name + ".java", text)), List.of(), known, Duration.ofSeconds(30));
    assertThat(made.problems()).isEmpty();
    return made.classes();
  }
}
