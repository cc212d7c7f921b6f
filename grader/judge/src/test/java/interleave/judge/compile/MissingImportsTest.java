package interleave.judge.compile;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.judge.compile.Compilation.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MissingImportsTest {
  private static final List<String> PACKAGES = List.of(
      "java.util", "java.util.concurrent", "java.util.concurrent.atomic", "java.util.concurrent.locks",
      "java.util.function");

  private static CompileAnswer compile(String... texts) {
    List<SourceFile> sources = new ArrayList<>();
    for (String text : texts) {
      sources.add(new SourceFile((char) ('A' + sources.size()) + ".java", text));
    }
    return new Javac().compile(new CompileRequest(sources, List.of(), Map.of(), PACKAGES));
  }

  private static void compiles(String... texts) {
    assertThat(compile(texts).problems()).filteredOn(Problem::error).isEmpty();
  }

  @Test
  void adds_what_a_source_uses() {
    compiles("""
        class A {
          private final Lock lock = new ReentrantLock();
          private final Map<Integer, Map.Entry<String, AtomicInteger>> map = new HashMap<>();
          void m(IntConsumer print) throws InterruptedException, BrokenBarrierException {
            TimeUnit.SECONDS.sleep(1);
            Function<Integer, Semaphore> make = Semaphore::new;
            new CyclicBarrier(1, () -> print.accept(1)).await();
          }
        }
        """);
  }

  @Test
  void adds_only_what_is_missing() {
    compiles("""
        import java.awt.*;
        import java.util.concurrent.Semaphore;

        class A {
          List list = new List();
          ArrayList<Semaphore> semaphores = new ArrayList<>();
        }
        """);
  }

  @Test
  void leaves_the_students_own_types_alone() {
    compiles(
        """
        class A {
          Semaphore mine = new Semaphore("mine");
          Phaser next = new Phaser("next door");
          static class Lock { Lock(String name) {} }
          Lock inner = new Lock("inner");
        }
        class Semaphore { Semaphore(String name) {} }
        class C {
          A.Lock inner = new A.Lock("inner");
          Lock library = new ReentrantLock();
        }
        """,
        "class Phaser { Phaser(String name) {} }");
  }

  @Test
  void finds_names_that_show_only_later() {
    compiles("class A extends B { Deque<Integer> d; }", "class B<T> extends ArrayList<Runnable> { }", """
        class C { void m() { for (Queue<Integer> q : new A().x()) { } } }
        """.replace("new A().x()", "new ArrayList<Queue<Integer>>()"));
  }

  @Test
  void moves_no_line() {
    CompileAnswer answer = compile("""
        /* package nothing; */ // A student's remark.

        public class A {
          Semaphore semaphore = new Semaphore(1);
          int wrong = "text";
        }
        """);

    assertThat(answer.problems()).singleElement().satisfies(problem -> {
      assertThat(problem.line()).isEqualTo(5);
      assertThat(problem.message().en()).contains("String cannot be converted to int");
    });
  }

  @Test
  void stands_behind_a_package_line() {
    assertThat(compile("// A.\npackage a; class A { Semaphore s; }").classes()).containsOnlyKeys("a.A");
  }

  @Test
  void leaves_what_no_package_has() {
    assertThat(compile("class A { Semaphor s; }").problems()).singleElement().satisfies(problem -> {
      assertThat(problem.line()).isEqualTo(1);
      assertThat(problem.message().en()).contains("cannot find symbol").contains("Semaphor");
    });
  }

  @Test
  void adds_nothing_unless_asked() {
    CompileAnswer answer = new Javac()
        .compile(new CompileRequest(List.of(new SourceFile("A.java", "class A { Semaphore s; }")), List.of(), Map.of()));

    assertThat(answer.problems()).singleElement().satisfies(problem ->
        assertThat(problem.message().en()).contains("cannot find symbol"));
  }
}
