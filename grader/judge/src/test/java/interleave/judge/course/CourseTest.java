package interleave.judge.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import interleave.judge.compile.SourceFile;
import interleave.judge.domain.Text;
import interleave.judge.sandbox.Isolation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourseTest {
  private static final String COURSE = """
      title: {en: Threads, zh-CN: 线程}
      chapters:
        - title: {en: One, zh-CN: 一}
          exercises: [semaphore]
      """;
  private static final String EXERCISE = """
      title: {en: Counting semaphore, zh-CN: 计数信号量}
      kind: threads            # a remark
      package: semaphore
      editable: [semaphore/S.java]
      forbidden:
        - api: [java.util.concurrent.Semaphore, "java.lang.Thread#sleep"]
          reason: {en: "build it", zh-CN: "自己实现"}
      allowed: [java.util.logging.*]
      limits: {play: 1500ms, compile: 1m, heap: 1g, processes: 7}
      isolation: S2
      notes: ["000 §3.5", "003"]
      spec: semaphore.SSpec
      imports: [java.util.*, java.util.function.*]
      """;

  @TempDir Path folder;

  @BeforeEach
  void make() throws IOException {
    write("course.yaml", COURSE);
    write("semaphore/exercise.yaml", EXERCISE);
    write("semaphore/src/semaphore/S.java", "class S {}\r\n");
    write("semaphore/spec/semaphore/SSpec.java", "class SSpec {}");
    write("semaphore/spec/semaphore/SScenes.java", "class SScenes {}");
    write("semaphore/spec/checks.properties", "");
  }

  private void write(String path, String text) throws IOException {
    Files.createDirectories(folder.resolve(path).getParent());
    Files.writeString(folder.resolve(path), text);
  }

  private CourseException failure() {
    return catchThrowableOfType(CourseException.class, () -> Course.load(folder));
  }

  @Test
  void reads_an_exercise_with_all_that_it_declares() {
    Course course = Course.load(folder);

    assertThat(course.title()).isEqualTo(new Text("Threads", "线程"));
    assertThat(course.chapters()).singleElement().satisfies(chapter ->
        assertThat(chapter.title()).isEqualTo(new Text("One", "一")));
    assertThat(course.exercise("semaphore")).isEqualTo(new ExerciseDefinition(
        "semaphore",
        folder.resolve("semaphore"),
        new Text("Counting semaphore", "计数信号量"),
        Kind.THREADS,
        "semaphore",
        List.of("semaphore/S.java"),
        List.of("java.util", "java.util.function"),
        List.of(new ForbiddenApi(
            List.of("java.util.concurrent.Semaphore", "java.lang.Thread#sleep"), new Text("build it", "自己实现"))),
        List.of("java.util.logging.*"),
        new Limits(Duration.ofMillis(1500), Duration.ofMinutes(1), 1024, 7),
        Isolation.S2,
        List.of("000 §3.5", "003"),
        "semaphore.SSpec",
        List.of(new SourceFile("semaphore/S.java", "class S {}\n")),
        List.of(
            new SourceFile("semaphore/SScenes.java", "class SScenes {}"),
            new SourceFile("semaphore/SSpec.java", "class SSpec {}"))));
  }

  @Test
  void keeps_scenes_and_checks_apart() {
    ExerciseDefinition exercise = Course.load(folder).exercise("semaphore");

    assertThat(exercise.sceneSources()).extracting(SourceFile::path).containsExactly("semaphore/SScenes.java");
    assertThat(exercise.specSources()).extracting(SourceFile::path).containsExactly("semaphore/SSpec.java");
  }

  @Test
  void fills_in_what_an_exercise_need_not_say() throws IOException {
    write("semaphore/exercise.yaml", """
        title: {en: E, zh-CN: 练}
        kind: network
        package: semaphore
        editable: [semaphore/S.java]
        spec: semaphore.SSpec
        """);

    ExerciseDefinition exercise = Course.load(folder).exercise("semaphore");

    assertThat(exercise.limits()).isEqualTo(new Limits(Duration.ofSeconds(10), Duration.ofSeconds(20), 128, 64));
    assertThat(exercise.isolation()).isEqualTo(Isolation.S0);
    assertThat(exercise.forbidden()).isEmpty();
    assertThat(exercise.allowed()).isEmpty();
  }

  @Test
  void reads_an_exercise_whose_classes_lie_in_no_package() throws IOException {
    write("foo/src/Foo.java", "class Foo {}");
    write("foo/spec/FooSpec.java", "class FooSpec {}");
    write("foo/exercise.yaml", """
        title: {en: E, zh-CN: 练}
        kind: threads
        package: ""
        editable: [Foo.java]
        spec: FooSpec
        """);
    write("course.yaml", COURSE.replace("[semaphore]", "[foo]"));

    ExerciseDefinition exercise = Course.load(folder).exercise("foo");

    assertThat(exercise.pkg()).isEmpty();
    assertThat(exercise.specClass()).isEqualTo("FooSpec");
    assertThat(exercise.skeleton()).containsExactly(new SourceFile("Foo.java", "class Foo {}"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      title: {             | tittle: {              | 1  | unknown key "tittle"; did you mean "title"?
      kind: threads        | colour: red            | 2  | unknown key "colour"; known here: title, kind, package, editable, imports, forbidden, allowed, limits, isolation, notes, spec
      kind: threads        | kind: thread           | 2  | unknown kind "thread"; did you mean "threads"?
      kind: threads        | kind: poetry           | 2  | unknown kind "poetry"; one of: threads, processes, network
      kind: threads        |                        | 1  | the key "kind" is missing; add it
      kind: threads        | kind:                  | 2  | "kind" must be a single word or text
      package: semaphore   | package: Sema-phore    | 3  | "package" cannot be "Sema-phore"; write it like semaphore
      [semaphore/S.java]   | [semaphore/T.java]     | 4  | there is no file "semaphore/T.java" below src; did you mean "semaphore/S.java"?
      [semaphore/S.java]   | semaphore/S.java       | 4  | "editable" must be a list: [one, two] or lines that begin with "- "
      [semaphore/S.java]   | []                     | 4  | the key "editable" is missing; add it
      .Semaphore,          | .Semaphore(),          | 6  | "java.util.concurrent.Semaphore()" names no API; write a.b.Class, a.b.* or a.b.Class#method
      play: 1500ms         | play: 1500             | 9  | "play" cannot be "1500"; write it like 10s
      heap: 1g             | heap: 1s               | 9  | "heap" cannot be "1s"; write it like 128m
      processes: 7         | proceses: 7            | 9  | unknown key "proceses"; did you mean "processes"?
      java.util.function.* | java.util.function     | 13 | "java.util.function" names no package; write java.util.*
      isolation: S2        | isolation: S9          | 10 | unknown isolation level "S9"; did you mean "S0"?
      spec: semaphore.SSpec | spec: semaphore.Spec  | 12 | there is no class "semaphore.Spec" below spec; did you mean "semaphore.SSpec"?
      zh-CN: 计数信号量    | zh: 计数信号量         | 1  | unknown key "zh"; known here: en, zh-CN
      """)
  void names_file_line_and_remedy(String was, String is, int line, String message) throws IOException {
    write("semaphore/exercise.yaml", EXERCISE.replace(was, is == null ? "#" : is));

    assertThat(failure())
        .hasMessage(folder.resolve("semaphore/exercise.yaml") + ":" + line + ": " + message)
        .satisfies(it -> {
          assertThat(it.line()).isEqualTo(line);
          assertThat(it.text().zh()).isNotEqualTo(it.text().en());
        });
  }

  @Test
  void names_the_line_of_broken_yaml() throws IOException {
    write("semaphore/exercise.yaml", "title: {en: A, zh-CN: B}\nkind: [threads\npackage: x\n");

    assertThat(failure().getMessage()).contains("exercise.yaml:3: is not YAML: ");
  }

  @Test
  void refuses_a_key_that_stands_twice() throws IOException {
    write("semaphore/exercise.yaml", EXERCISE + "spec: other\n");

    assertThat(failure()).hasMessageEndingWith("exercise.yaml:14: the key \"spec\" stands here twice; delete one");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      [semaphore]      | [semaphor]             | 4 | there is no folder of the exercise "semaphor"; did you mean "semaphore"?
      [semaphore]      | [semaphore, semaphore] | 4 | "semaphore" is listed twice; delete one
      [semaphore]      | [../x]                 | 4 | "../x" is no slug; use lower-case words with hyphens, such as bounded-buffer
      exercises: [sem  | exercise: [sem         | 4 | unknown key "exercise"; did you mean "exercises"?
      """)
  void names_what_is_wrong_in_the_list_of_exercises(String was, String is, int line, String message) throws IOException {
    write("course.yaml", COURSE.replace(was, is));

    assertThat(failure()).hasMessage(folder.resolve("course.yaml") + ":" + line + ": " + message);
  }

  @Test
  void names_a_file_or_folder_that_is_missing() throws IOException {
    Files.delete(folder.resolve("semaphore/src/semaphore/S.java"));
    Files.delete(folder.resolve("semaphore/src/semaphore"));
    Files.delete(folder.resolve("semaphore/src"));
    assertThat(failure())
        .hasMessage(folder.resolve("semaphore/src") + ": this folder is missing; put the sources there");

    Files.delete(folder.resolve("semaphore/exercise.yaml"));
    assertThat(failure()).hasMessage(folder.resolve("semaphore/exercise.yaml")
        + ": this file is missing; write it, or take the exercise out of course.yaml");
  }

  @Test
  void guesses_which_exercise_was_meant() {
    Course course = Course.load(folder);

    assertThatThrownBy(() -> course.exercise("semafore"))
        .isInstanceOf(CourseException.class)
        .hasMessageEndingWith("there is no exercise \"semafore\"; did you mean \"semaphore\"?");
    assertThat(course.find("semafore")).isEmpty();
  }

  @Test
  void has_every_text_in_both_languages() {
    assertThat(Course.MESSAGES.untranslated()).isEmpty();
  }
}
