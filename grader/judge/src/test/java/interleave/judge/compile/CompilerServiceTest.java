package interleave.judge.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interleave.judge.compile.Compilation.Problem;
import interleave.judge.domain.Text;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class CompilerServiceTest {
  private static final Duration AMPLE = Duration.ofSeconds(60);
  private static final CompilerService SERVICE = new CompilerService();

  @AfterAll
  static void close() {
    SERVICE.close();
  }

  private static Compilation compile(String text) {
    return SERVICE.compile(List.of(new SourceFile("a/A.java", text)), List.of(), Map.of(), AMPLE);
  }

  @Test
  void returns_every_class_by_its_binary_name() {
    Compilation compilation = compile("package a; class A { class Inner {} Runnable r = new Runnable() { public void run() {} }; }");

    assertThat(compilation.succeeded()).isTrue();
    assertThat(compilation.classes()).containsOnlyKeys("a.A", "a.A$Inner", "a.A$1");
  }

  @Test
  void tells_an_error_in_both_languages_with_its_file_and_line() {
    Compilation compilation = compile("package a;\nclass A {\n  int x = y;\n}\n");

    assertThat(compilation.classes()).isEmpty();
    assertThat(compilation.problems())
        .containsExactly(new Problem(
            true,
            "a/A.java",
            3,
            new Text(
                "cannot find symbol\n  symbol:   variable y\n  location: class a.A",
                "找不到符号\n  符号:   变量 y\n  位置: 类 a.A")));
  }

  @Test
  void lists_errors_before_warnings() {
    Compilation compilation = compile("package a; class A {\n int w = 1 / 0;\n int e = \"\";\n}");

    assertThat(compilation.problems()).extracting(Problem::error).containsExactly(true, false);
    assertThat(compilation.problems()).extracting(Problem::line).containsExactly(3L, 2L);
  }

  @Test
  void compiles_although_there_are_warnings() {
    Compilation compilation = compile("package a; class A { int w = 1 / 0; }");

    assertThat(compilation.succeeded()).isTrue();
    assertThat(compilation.problems()).singleElement().satisfies(warning -> assertThat(warning.error()).isFalse());
  }

  @Test
  void compiles_against_classes_that_exist_only_in_memory() {
    Map<String, byte[]> library = compile("package a; public class A { public static int one() { return 1; } }").classes();

    Compilation compilation = SERVICE.compile(
        List.of(new SourceFile("b/B.java", "package b; class B { int x = a.A.one(); }")), List.of(), library, AMPLE);

    assertThat(compilation.problems()).isEmpty();
    assertThat(compilation.classes()).containsOnlyKeys("b.B");
  }

  @Test
  void keeps_parameter_names_and_line_numbers() {
    byte[] bytes = compile("package a; class A { void m(int permits) {} }").classes().get("a.A");

    assertThat(new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1))
        .contains("MethodParameters", "LineNumberTable", "permits");
  }

  @Test
  void kills_the_worker_when_the_limit_passes_and_serves_the_next_with_a_new_one() {
    compile("package a; class A {}");
    List<Long> before = SERVICE.pids();

    Compilation late = SERVICE.compile(
        List.of(new SourceFile("a/A.java", Sources.slow())), List.of(), Map.of(), Duration.ofMillis(700));

    assertThat(late.problems())
        .containsExactly(new Problem(
            true, "", 0, new Text("compiling took longer than 700 ms", "编译超过了 700 ms")));
    assertThat(SERVICE.pids()).doesNotContainAnyElementsOf(before);
    assertThat(compile("package a; class A {}").succeeded()).isTrue();
  }

  @Test
  void replaces_a_worker_that_somebody_killed() {
    compile("package a; class A {}");
    SERVICE.pids().forEach(pid -> ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly));

    assertThat(compile("package a; class A {}").succeeded()).isTrue();
  }

  @Test
  void keeps_one_worker_for_many_requests() {
    compile("package a; class A {}");
    List<Long> before = SERVICE.pids();

    compile("package a; class A { int x = y; }");
    compile("package a; class A {}");

    assertThat(SERVICE.pids()).isEqualTo(before);
  }

  @Test
  void blames_itself_when_the_worker_runs_out_of_memory_twice() {
    try (CompilerService small = new CompilerService(1, 16)) {
      assertThatThrownBy(() -> small.compile(
              List.of(new SourceFile("a/A.java", Sources.huge())), List.of(), Map.of(), AMPLE))
          .isInstanceOf(CompilerFault.class)
          .hasMessageContaining("the compiler worker died twice; exit status 3");
    }
  }

  @Test
  void refuses_to_work_after_it_was_closed() {
    CompilerService closed = new CompilerService();
    closed.close();

    assertThatThrownBy(() -> closed.compile(List.of(), List.of(), Map.of(), AMPLE))
        .isInstanceOf(CompilerFault.class)
        .hasMessage("the compiler service is closed");
  }

  @Test
  void serves_several_threads_at_once() {
    try (CompilerService two = new CompilerService(2)) {
      List<CompletableFuture<Compilation>> all = java.util.stream.IntStream.range(0, 6)
          .mapToObj(i -> CompletableFuture.supplyAsync(() -> two.compile(
              List.of(new SourceFile("a/A" + i + ".java", "package a; class A" + i + " {}")), List.of(), Map.of(), AMPLE)))
          .toList();

      for (int i = 0; i < all.size(); i++) {
        assertThat(all.get(i).join().classes()).containsOnlyKeys("a.A" + i);
      }
      assertThat(two.pids()).hasSizeLessThanOrEqualTo(2);
    }
  }
}
