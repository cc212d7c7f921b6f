package interleave.judge.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import interleave.judge.compile.Compilation;
import interleave.judge.compile.CompilerService;
import interleave.judge.compile.SourceFile;
import interleave.judge.course.ExerciseDefinition;
import interleave.judge.course.ForbiddenApi;
import interleave.judge.course.Kind;
import interleave.judge.domain.Text;
import interleave.kit.Posix;
import java.lang.classfile.ClassFile;
import java.lang.constant.ClassDesc;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GateTest {
  private static final CompilerService COMPILER = new CompilerService();

  @AfterAll
  static void close() {
    COMPILER.close();
  }

  /** Against the kit, too, as the sources of an exercise with processes are. */
  private static Map<String, byte[]> compiled(String source) {
    Path kit = Path.of(URI.create(Posix.class.getProtectionDomain().getCodeSource().getLocation().toString()));
    Compilation compilation =
        COMPILER.compile(List.of(new SourceFile("a/A.java", source)), List.of(kit), Map.of(), Duration.ofMinutes(1));
    assertThat(compilation.problems()).filteredOn(Compilation.Problem::error).isEmpty();
    return compilation.classes();
  }

  private static List<Finding> check(ExerciseDefinition exercise, String source) {
    return Gate.check(compiled(source), Profile.of(exercise));
  }

  private static List<Finding> body(Kind kind, String statements) {
    return check(
        Exercises.of(kind),
        "package a; import java.util.*; import java.util.concurrent.*; class A { void m() throws Exception {\n"
            + statements + "\n} }");
  }

  @Test
  void lets_pass_what_an_honest_answer_uses() {
    assertThat(check(Exercises.of(Kind.THREADS), """
        package a;
        import java.lang.invoke.*;
        import java.util.*;
        import java.util.concurrent.*;
        import java.util.concurrent.atomic.*;
        import java.util.concurrent.locks.*;
        import java.util.stream.*;
        public class A extends Thread {
          enum Light { RED, GREEN }
          sealed interface Shape permits Dot, Line {}
          record Dot(int x) implements Shape {}
          record Line(int x, String y) implements Shape {}
          private static final VarHandle COUNT;
          static {
            try {
              COUNT = MethodHandles.lookup().findVarHandle(A.class, "count", int.class);
            } catch (ReflectiveOperationException e) {
              throw new ExceptionInInitializerError(e);
            }
          }
          private volatile int count;
          private final ReentrantLock lock = new ReentrantLock();
          private final Condition free = lock.newCondition();
          @Override public void run() {
            COUNT.getAndAdd(this, 1);
            synchronized (this) { notifyAll(); }
            try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
              pool.submit(() -> System.out.println(Thread.currentThread().getName() + " " + count + " " + new Dot(3)));
            }
            ForkJoinPool.commonPool().invoke(ForkJoinTask.adapt(() -> {}));
            LockSupport.parkNanos(this, 100);
          }
          String tell(Shape shape, Light light) {
            assert light != null;
            String one = switch (light) { case RED -> "r"; case GREEN -> "g"; };
            return one + switch (shape) { case Dot(int x) when x > 1 -> "d"; case Dot d -> "e"; case Line l -> l.y(); };
          }
          static String pick(Object o) {
            return switch (o) { case Light l when l == Light.RED -> "red"; case String s -> s.strip(); default -> o.getClass().getSimpleName(); };
          }
          List<Integer> squares(int n) {
            return IntStream.range(0, n).map(i -> i * i).boxed().collect(Collectors.toList());
          }
          static void out(Throwable t) { t.printStackTrace(); System.err.printf("%d%n", System.nanoTime()); }
        }
        """)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      System.exit(0);                                               | java.lang.System.exit
      Runtime.getRuntime().halt(1);                                 | java.lang.Runtime.halt
      Runtime.getRuntime().exec(new String[] {"ls"});               | java.lang.Process
      new ProcessBuilder("ls").start();                             | java.lang.ProcessBuilder
      Class.forName("x");                                           | java.lang.Class.forName
      A.class.getDeclaredField("x");                                | java.lang.Class.getDeclaredField
      A.class.getClassLoader();                                     | java.lang.ClassLoader
      Thread.getAllStackTraces();                                   | java.lang.Thread.getAllStackTraces
      Thread.currentThread().getThreadGroup();                      | java.lang.ThreadGroup
      Thread.currentThread().setContextClassLoader(null);           | java.lang.ClassLoader
      java.lang.invoke.MethodHandles.lookup().findVirtual(A.class, "m", null); | java.lang.invoke.MethodHandles$Lookup.findVirtual
      java.lang.invoke.MethodHandles.privateLookupIn(A.class, null); | java.lang.invoke.MethodHandles.privateLookupIn
      new java.io.FileReader("x");                                  | java.io.FileReader
      new java.io.PrintWriter("x");                                 | new java.io.PrintWriter
      new java.net.Socket("localhost", 1);                          | java.net.Socket
      System.setOut(null);                                          | java.lang.System.setOut
      System.getenv("X");                                           | java.lang.System.getenv
      System.load("x");                                             | java.lang.System.load
      Locale.setDefault(Locale.UK);                                 | java.util.Locale.setDefault
      ServiceLoader.load(Runnable.class);                           | java.util.ServiceLoader
      java.nio.file.Files.delete(null);                             | java.nio.file.Files
      sun.misc.Unsafe.getUnsafe();                                  | sun.misc.Unsafe
      java.lang.foreign.Linker.nativeLinker();                      | java.lang.foreign.Linker
      new java.io.ObjectInputStream(null).readObject();             | java.io.ObjectInputStream
      Object o = new javax.script.ScriptEngineManager();            | javax.script.ScriptEngineManager
      java.util.logging.Logger.getGlobal();                         | java.util.logging.Logger
      """)
  void refuses_in_a_thread_exercise(String statement, String what) {
    assertThat(body(Kind.THREADS, "int i = 0;\n" + statement))
        .extracting(Finding::what, Finding::file, Finding::line)
        .contains(tuple(what, "A.java", 3));
  }

  @Test
  void tells_once_why_and_where_the_program_is_ended() {
    assertThat(body(Kind.THREADS, "m();\nSystem.exit(0);\nSystem.exit(1);"))
        .containsExactly(new Finding(
            "java.lang.System.exit",
            "A.java",
            3,
            new Text(
                "this ends the whole program, not only your part of it; return or throw instead",
                "这会结束整个程序，而不只是你的部分；请改用返回或抛出异常")));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "java.util.function.IntConsumer c = System::exit;",
    "Runnable r = () -> System.exit(3);",
    "new Thread() { public void run() { System.exit(3); } }.start();"
  })
  void finds_an_exit_that_hides_in_a_function(String statement) {
    assertThat(body(Kind.THREADS, statement))
        .extracting(Finding::what, Finding::line)
        .containsExactly(tuple("java.lang.System.exit", 2));
  }

  @Test
  void finds_a_member_that_is_called_through_a_subclass() {
    assertThat(check(Exercises.of(Kind.THREADS), """
            package a;
            class A extends Thread {
              void m() {
                enumerate(new Thread[1]);
              }
            }
            """))
        .extracting(Finding::what, Finding::line)
        .containsExactly(tuple("java.lang.Thread.enumerate", 4));
  }

  @Test
  void lets_pass_a_students_own_member_of_a_forbidden_name() {
    assertThat(check(Exercises.of(Kind.THREADS), """
            package a;
            class A extends Thread {
              int enumerate(String s) { return exit(1); }
              int exit(int i) { return enumerate(""); }
            }
            """))
        .isEmpty();
  }

  @Test
  void finds_a_class_that_only_a_field_mentions() {
    assertThat(check(Exercises.of(Kind.THREADS), "package a; class A { java.net.URL url; }"))
        .extracting(Finding::what, Finding::line)
        .containsExactly(tuple("java.net.URL", 0));
  }

  @Test
  void refuses_native_methods_finalizers_and_serialization_hooks() {
    assertThat(check(Exercises.of(Kind.THREADS), """
            package a;
            class A {
              native void n();
              protected void finalize() {}
              Object readResolve() { return this; }
            }
            """))
        .extracting(Finding::what)
        .containsExactly("a.A.n", "a.A.finalize", "a.A.readResolve");
  }

  @Test
  void applies_the_bans_of_an_exercise_with_their_reason() {
    Text reason = new Text("build it", "自己实现");
    ExerciseDefinition exercise = Exercises.of(
        Kind.THREADS,
        List.of(),
        List.of(new ForbiddenApi(List.of("java.util.concurrent.Semaphore", "java.lang.Thread#sleep", "java.util.stream.*"), reason)));

    assertThat(check(exercise, """
            package a;
            class A {
              java.util.concurrent.Semaphore s = new java.util.concurrent.Semaphore(1);
              void m() throws Exception {
                Thread.sleep(1);
                java.util.stream.Stream.of(1);
                Thread.yield();
              }
            }
            """))
        .containsExactly(
            new Finding("java.util.concurrent.Semaphore", "A.java", 3, reason),
            new Finding("java.lang.Thread.sleep", "A.java", 5, reason),
            new Finding("java.util.stream.Stream", "A.java", 6, reason));
  }

  @Test
  void applies_the_additions_of_an_exercise() {
    ExerciseDefinition exercise = Exercises.of(
        Kind.THREADS, List.of("java.io.ObjectInputStream", "java.util.logging.*", "java.lang.System#exit"), List.of());

    assertThat(check(exercise, """
            package a;
            class A {
              void m(java.io.ObjectInputStream in) throws Exception {
                java.util.logging.Logger.getGlobal().info("x" + in.readObject());
                System.exit(1);
              }
            }
            """))
        .isEmpty();
  }

  @Test
  void prefers_the_more_special_of_a_ban_and_an_addition() {
    ExerciseDefinition exercise = Exercises.of(
        Kind.THREADS,
        List.of("java.util.concurrent.TimeUnit"),
        List.of(new ForbiddenApi(List.of("java.util.concurrent.*"), Text.same("no"))));

    assertThat(check(exercise, "package a; class A { Object o = java.util.concurrent.TimeUnit.DAYS; Object p = new java.util.concurrent.CountDownLatch(1); }"))
        .extracting(Finding::what)
        .containsExactly("java.util.concurrent.CountDownLatch");
  }

  @Test
  void lets_a_network_exercise_use_sockets_but_no_files() {
    assertThat(body(Kind.NETWORK, """
            try (java.net.ServerSocket s = new java.net.ServerSocket(0); java.net.Socket c = s.accept()) {
              c.getInputStream().transferTo(c.getOutputStream());
            }
            java.nio.channels.SocketChannel.open();
            """))
        .isEmpty();
    assertThat(body(Kind.NETWORK, "new java.net.URI(\"x\").toURL().openStream();\njava.nio.channels.FileChannel.open(null);"))
        .extracting(Finding::what)
        .containsExactly("java.net.URI", "java.net.URL", "java.nio.channels.FileChannel", "java.nio.file.OpenOption", "java.nio.file.Path");
  }

  @Test
  void lets_a_program_end_itself_and_use_files() {
    assertThat(body(Kind.PROCESSES, "if (java.nio.file.Files.exists(java.nio.file.Path.of(\"/\"))) System.exit(3);\nnew java.io.PrintStream(\"x\");\nProcessHandle.current().pid();"))
        .isEmpty();
    assertThat(body(Kind.PROCESSES, "new ProcessBuilder(\"ls\").start();"))
        .extracting(Finding::what)
        .contains("java.lang.ProcessBuilder");
  }

  @Test
  void keeps_the_ready_made_tools_of_processes_for_exercises_that_allow_them() {
    String uses = """
        package a;
        import interleave.kit.mp.*;
        class A {
          void m() {
            try (SharedMemory memory = SharedMemory.create(Mutex.BYTES)) {
              boolean clean = Mutex.create(memory, 0).lock() == Mutex.Taken.CLEAN;
              new interleave.kit.mp.Queue(1).put(clean);
              new Event().set();
            } catch (interleave.kit.mp.Queue.Full full) {
              return;
            }
          }
        }
        """;

    assertThat(check(Exercises.of(Kind.PROCESSES), uses))
        .allSatisfy(finding -> assertThat(finding.reason()).isEqualTo(Rules.MESSAGES.text("mp")))
        .extracting(Finding::what)
        .containsExactlyInAnyOrder(
            "interleave.kit.mp.Queue", "interleave.kit.mp.Event", "interleave.kit.mp.Queue$Full");
    assertThat(check(Exercises.of(Kind.PROCESSES, List.of("interleave.kit.mp.Queue"), List.of()), uses))
        .extracting(Finding::what)
        .containsExactly("interleave.kit.mp.Event");
    assertThat(check(Exercises.of(Kind.PROCESSES, List.of("interleave.kit.mp.*"), List.of()), uses)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      org.junit.jupiter.api.Test | a class of this name belongs to the JDK, the libraries or the grader
      interleave.stage.Seams     | a class of this name belongs to the JDK, the libraries or the grader
      java.util.Evil             | a class of this name belongs to the JDK, the libraries or the grader
      a.AScenes                  | a class of this name is part of the exercise's spec; give yours another one
      a.ASpec$Inner              | a class of this name is part of the exercise's spec; give yours another one
      A                          | this class lies in no package; begin its file with "package a;"
      b.A                        | this class lies in the wrong package; it must be in a
      a.b.A                      | this class lies in the wrong package; it must be in a
      """)
  void refuses_a_class_by_its_name(String name, String reason) {
    byte[] bytes = ClassFile.of().build(ClassDesc.of(name), builder -> {});

    assertThat(Gate.check(Map.of(name, bytes), Profile.of(Exercises.of(Kind.THREADS))))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.what()).isEqualTo(name);
          assertThat(finding.reason().en()).isEqualTo(reason);
        });
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      A              |
      Helper         |
      A$Inner        |
      some.A         | the classes of this exercise lie in no package; delete the line "package some;"
      AScenes        | a class of this name is part of the exercise's spec; give yours another one
      java.util.Evil | a class of this name belongs to the JDK, the libraries or the grader
      """)
  void wants_no_package_where_the_exercise_has_none(String name, String reason) {
    byte[] bytes = ClassFile.of().build(ClassDesc.of(name), builder -> {});

    assertThat(Gate.check(Map.of(name, bytes), Profile.of(Exercises.unnamed())))
        .extracting(finding -> finding.reason().en())
        .isEqualTo(reason == null ? List.of() : List.of(reason));
  }

  @Test
  void tells_the_line_of_a_class_in_the_wrong_package() {
    assertThat(check(Exercises.of(Kind.THREADS), "package org.junit;\n\nclass Test {\n  void m() {}\n}"))
        .extracting(Finding::what, Finding::file, Finding::line)
        .containsExactly(tuple("org.junit.Test", "A.java", 3));
  }

  @Test
  void refuses_what_is_no_class_and_what_bears_another_name() {
    byte[] other = ClassFile.of().build(ClassDesc.of("a.B"), builder -> {});

    assertThat(Gate.check(Map.of("a.A", other, "a.C", new byte[] {1, 2, 3}), Profile.of(Exercises.of(Kind.THREADS))))
        .extracting(Finding::what, finding -> finding.reason().en())
        .containsExactly(
            tuple("a.A", "this is not a class as the compiler writes it"),
            tuple("a.C", "this is not a class as the compiler writes it"));
  }

  @Test
  void trusts_the_files_of_the_skeleton_that_nobody_can_change() {
    Map<String, byte[]> classes = compiled("package a; class Given { void m() { System.exit(1); } } class A {}");

    assertThat(Gate.check(classes, Profile.of(Exercises.of(Kind.THREADS)))).isEmpty();
  }

  @Test
  void has_every_text_in_both_languages() {
    assertThat(Rules.MESSAGES.untranslated()).isEmpty();
  }
}
