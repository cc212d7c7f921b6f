package interleave.judge.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import interleave.judge.compile.SourceFile;
import interleave.judge.domain.IgnoredFile;
import interleave.judge.domain.Text;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeTest {
  private static final String ANSWER = "package semaphore; class S { int x; }";

  @TempDir Path klass;

  private void write(String path, String text) throws IOException {
    write(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private void write(String path, byte[] bytes) throws IOException {
    Files.createDirectories(klass.resolve(path).getParent());
    Files.write(klass.resolve(path), bytes);
  }

  private List<Submission> read() {
    return Intake.readClass(klass, Courses.course());
  }

  /** Reads a class of one honest student, anna, and of one archive, which must not harm her. */
  private Submission zipped(byte[] archive) throws IOException {
    write("anna/semaphore/S.java", ANSWER);
    write("mallory.zip", archive);
    List<Submission> all = read();
    assertThat(all).extracting(Submission::student).containsExactly("anna", "mallory");
    assertThat(all.getFirst().problem()).isEqualTo(Text.EMPTY);
    assertThat(all.getFirst().exercises()).containsOnlyKeys("semaphore");
    return all.getLast();
  }

  private static List<SourceFile> semaphoreOf(Submission submission) {
    assertThat(submission.problem()).isEqualTo(Text.EMPTY);
    assertThat(submission.exercises().get("semaphore").problem()).isEqualTo(Text.EMPTY);
    return submission.exercises().get("semaphore").sources();
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "semaphore/src/semaphore/S.java", "semaphore/semaphore/S.java", "semaphore/src/main/java/semaphore/S.java",
    "semaphore/S.java", "exercises/semaphore/src/semaphore/S.java", "src/semaphore/S.java"
  })
  void finds_the_editable_file_wherever_it_may_lie(String path) throws IOException {
    write("anna/" + path, ANSWER);

    assertThat(semaphoreOf(read().getFirst())).containsExactly(new SourceFile("semaphore/S.java", ANSWER));
  }

  @Test
  void completes_an_answer_by_the_skeletons_other_files() throws IOException {
    write("anna/pipe/src/p/q/In.java", "class In { int x; }");
    write("anna/pipe/src/p/q/Given.java", "class Given { int evil; }");

    SubmittedExercise pipe = read().getFirst().exercises().get("pipe");

    assertThat(pipe.sources()).containsExactly(
        new SourceFile("p/q/Given.java", "class Given {}"),
        new SourceFile("p/q/In.java", "class In { int x; }"),
        new SourceFile("p/q/Out.java", "class Out {}"));
    assertThat(pipe.untouched()).isFalse();
    assertThat(pipe.ignored()).containsExactly(new IgnoredFile(
        "pipe/src/p/q/Given.java",
        new Text(
            "only these files of the exercise count: p/q/In.java, p/q/Out.java",
            "本练习只计入这些文件：p/q/In.java, p/q/Out.java")));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      semaphore/pom.xml                       | build files do not count; the grader brings its own
      semaphore/.mvn/extensions.xml           | build files do not count; the grader brings its own
      semaphore/src/META-INF/services/x.Y     | resources do not count
      semaphore/src/main/resources/a.xml      | resources do not count
      semaphore/src/test/java/semaphore/T.java | your own tests do not count; good that you wrote some
      semaphore/spec/semaphore/SSpec.java     | only these files of the exercise count: semaphore/S.java
      semaphore/src/other/S.java              | lies in the wrong place; it must lie at src/semaphore/S.java below the exercise's folder
      semaphore/src/semaphore/s.java          | lies in the wrong place; it must lie at src/semaphore/S.java below the exercise's folder
      semaphore/lib/x.jar                     | compiled code does not count; hand in the sources
      semaphore/notes.txt                     | is no source of the exercise
      """)
  void lists_a_file_of_an_exercise_that_does_not_count(String path, String reason) throws IOException {
    write("anna.zip", new Pack().file("semaphore/S.java", ANSWER).file(path, "x").zip());

    assertThat(read().getFirst().exercises().get("semaphore").ignored())
        .extracting(IgnoredFile::path, file -> file.reason().en())
        .containsExactly(tuple(path, reason));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      pom.xml                | pom.xml       | build files do not count; the grader brings its own
      semaphor/S.java        | semaphor/S.java | lies below no exercise's folder; is semaphore meant?
      quite/other/T.java     | quite/other/T.java | lies below no exercise's folder
      .git/objects/1/2       | .git/         | left there by tools; it is not looked at
      semaphore/target/S.java | semaphore/target/ | left there by tools; it is not looked at
      __MACOSX/semaphore/._S.java | __MACOSX/ | left there by tools; it is not looked at
      """)
  void lists_a_file_that_belongs_to_no_exercise(String path, String shown, String reason) throws IOException {
    write("anna/semaphore/S.java", ANSWER);
    write("anna/" + path, "x");
    write("bert.zip", new Pack().file("semaphore/S.java", ANSWER).file(path, "x").zip());

    assertThat(read()).allSatisfy(submission -> {
      assertThat(semaphoreOf(submission)).hasSize(1);
      assertThat(submission.ignored())
          .extracting(IgnoredFile::path, file -> file.reason().en())
          .containsExactly(tuple(shown, reason));
    });
  }

  @Test
  void knows_the_skeleton_by_its_tokens() throws IOException {
    write("anna/semaphore/S.java", "package semaphore; /* mine */ class S\n{ // begun?\n}");
    write("bert/semaphore/S.java", "package semaphore; class S { int permits; }");

    assertThat(read())
        .extracting(submission -> submission.exercises().get("semaphore").untouched())
        .containsExactly(true, false);
  }

  @Test
  void takes_a_folder_without_an_answer_as_not_begun() throws IOException {
    write("anna/semaphore/notes.txt", "later");

    assertThat(read().getFirst().exercises().get("semaphore").untouched()).isTrue();
  }

  @Test
  void refuses_an_exercise_whose_file_lies_in_the_wrong_place() throws IOException {
    write("anna/semaphore/src/S.java", ANSWER);

    assertThat(read().getFirst().exercises().get("semaphore").problem().en())
        .isEqualTo("the file that counts was not found; it must lie at src/semaphore/S.java below the exercise's folder");
  }

  @Test
  void refuses_an_exercise_that_was_handed_in_twice() throws IOException {
    write("anna/semaphore/S.java", ANSWER);
    write("anna/semaphore/src/semaphore/S.java", ANSWER);
    write("anna/pipe/In.java", "class In { int x; }");

    Submission anna = read().getFirst();

    assertThat(anna.exercises().get("semaphore").problem().en())
        .isEqualTo("semaphore/S.java was handed in twice, as semaphore/S.java and as semaphore/src/semaphore/S.java; leave one");
    assertThat(anna.exercises().get("semaphore").sources()).isEmpty();
    assertThat(anna.exercises().get("pipe").problem()).isEqualTo(Text.EMPTY);
  }

  @Test
  void refuses_an_exercise_whose_file_is_too_large() throws IOException {
    write("anna/semaphore/S.java", "x".repeat(256 * 1024 + 1));
    write("bert.zip", new Pack().file("semaphore/S.java", "x".repeat(256 * 1024 + 1)).zip());
    write("cleo/semaphore/S.java", "x".repeat(256 * 1024));

    assertThat(read())
        .extracting(submission -> submission.exercises().get("semaphore").problem().en())
        .containsExactly("semaphore/S.java is larger than 256 KB", "semaphore/S.java is larger than 256 KB", "");
  }

  @Test
  void refuses_an_exercise_whose_file_is_no_text() throws IOException {
    write("anna/semaphore/S.java", new byte[] {'c', 'l', 0, 's'});

    assertThat(read().getFirst().exercises().get("semaphore").problem())
        .isEqualTo(new Text("semaphore/S.java cannot be read: it is not text", "semaphore/S.java 无法读取：它不是文本"));
  }

  @Test
  void reads_what_chinese_windows_writes() throws IOException {
    String text = "package semaphore; // 信号量\r\nclass S { }";
    write("anna/semaphore/S.java", text.getBytes(Charset.forName("GBK")));

    assertThat(semaphoreOf(read().getFirst()).getFirst().text()).isEqualTo("package semaphore; // 信号量\nclass S { }");
  }

  @Test
  void reads_zip_tar_and_tar_gz_whatever_their_names_say() throws IOException {
    Pack pack = new Pack().file("./semaphore/S.java", ANSWER);
    write("a.zip", pack.zip());
    write("b.tar", pack.tar());
    write("c.tar.gz", pack.tgz());
    write("d.tgz", pack.tgz());
    write("e.zip", pack.tgz());

    assertThat(read()).extracting(Submission::student).containsExactly("a", "b", "c", "d", "e");
    assertThat(read()).allSatisfy(it ->
        assertThat(semaphoreOf(it)).containsExactly(new SourceFile("semaphore/S.java", ANSWER)));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      ../../evil.java          | the name "../../evil.java" climbs out of the submission
      semaphore/../../evil     | the name "semaphore/../../evil" climbs out of the submission
      /etc/passwd              | the name "/etc/passwd" is absolute; names must lie below the submission
      C:/windows/x             | the name "C:/windows/x" begins with a drive; names must lie below the submission
      SEMAPHORE/s.java         | the names "semaphore" and "SEMAPHORE" are the same on other systems; rename one
      semaphore/S.java         | the name "semaphore/S.java" is there twice
      semaphore/S.java.        | the names "semaphore/S.java" and "semaphore/S.java." are the same on other systems; rename one
      semaphore/\uff33.java    | the names "semaphore/S.java" and "semaphore/Ｓ.java" are the same on other systems; rename one
      """)
  void refuses_an_archive_for_one_bad_name(String name, String reason) throws IOException {
    Submission submission = zipped(new Pack().file("semaphore/S.java", ANSWER).file(name, "x").zip());

    assertThat(submission.problem().en()).isEqualTo(reason);
    assertThat(submission.exercises()).isEmpty();
  }

  @Test
  void refuses_a_name_with_backslashes() throws IOException {
    byte[] zip = new Pack().file("semaphore%..%..%evil", "x").zip();
    for (int i = 0; i < zip.length; i++) {
      zip[i] = zip[i] == '%' ? (byte) '\\' : zip[i];
    }

    assertThat(zipped(zip).problem().en())
        .isEqualTo("the name \"semaphore\\..\\..\\evil\" holds a backslash; use an archive program that writes /");
  }

  @Test
  void refuses_a_tar_that_climbs_out() throws IOException {
    assertThat(zipped(new Pack().file("a/../../b", "x").tar()).problem())
        .isEqualTo(new Text(
            "the name \"a/../../b\" climbs out of the submission", "文件名 “a/../../b” 跳出了提交的范围"));
  }

  @Test
  void refuses_a_name_that_turns_the_direction_of_reading() throws IOException {
    assertThat(zipped(new Pack().file("semaphore/\u202eavaj.S", "x").zip()).problem().en())
        .isEqualTo("the name \"semaphore/·avaj.S\" holds characters that cannot be shown");
  }

  @Test
  void refuses_links_in_a_zip_and_in_a_tar() throws IOException {
    Pack pack = new Pack().link("semaphore/S.java", "/etc/passwd");
    String reason = "the name \"semaphore/S.java\" is a link or a device, not a file; hand in the file itself";
    write("a.zip", pack.zip());
    write("b.tar", pack.tar());
    write("c.tar", pack.tar(TarConstants.LF_LINK));
    write("d.tar", pack.tar(TarConstants.LF_FIFO));

    assertThat(read()).hasSize(4).allSatisfy(it -> assertThat(it.problem().en()).isEqualTo(reason));
  }

  @Test
  void refuses_links_in_a_folder_and_a_folder_that_is_a_link() throws IOException {
    write("anna/semaphore/notes.txt", "x");
    Files.createSymbolicLink(klass.resolve("anna/semaphore/S.java"), Path.of("notes.txt"));
    Files.createSymbolicLink(klass.resolve("bert"), klass.resolve("anna"));

    assertThat(read())
        .extracting(it -> it.problem().en())
        .containsExactly(
            "the name \"semaphore/S.java\" is a link or a device, not a file; hand in the file itself",
            "the name \"bert\" is a link or a device, not a file; hand in the file itself");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void refuses_a_bomb(boolean zip) throws IOException {
    Pack pack = new Pack().file("semaphore/S.java", ANSWER).file("big", new byte[8 << 20]);

    assertThat(zipped(zip ? pack.zip() : pack.tgz()).problem().en())
        .isEqualTo("the archive unpacks to more than 20 MB, or to more than 100 times its size");
  }

  @Test
  void refuses_an_archive_of_too_many_files() throws IOException {
    Pack pack = new Pack();
    for (int i = 0; i <= 2_000; i++) {
      pack.file("f" + i, "");
    }

    assertThat(zipped(pack.zip()).problem().en()).isEqualTo("there are more than 2000 files and folders");
  }

  @Test
  void refuses_a_swarm_of_entries_before_it_opens_the_zip() throws IOException {
    Pack pack = new Pack();
    for (int i = 0; i < 9_000; i++) {
      pack.file("f" + i, "");
    }

    assertThat(zipped(pack.zip()).problem().en()).isEqualTo("there are more than 2000 files and folders");
  }

  @Test
  void refuses_a_folder_of_too_many_files() throws IOException {
    for (int i = 0; i < 5; i++) {
      write("anna/semaphore/f" + i, "");
    }

    assertThatThrownBy(() -> FolderItems.read(klass.resolve("anna"), new Caps(6, 1_000, 1_000, 1_000)))
        .hasMessage("there are more than 6 files and folders");
  }

  @Test
  void refuses_to_hold_more_than_the_memory_allows() throws IOException {
    byte[] zip = new Pack().file("a/A.java", "x".repeat(600)).file("b/B.java", "x".repeat(600)).zip();

    assertThatThrownBy(() -> Archive.read(zip, new Caps(10, 1 << 20, 1 << 20, 1_000)))
        .hasMessage("the sources in the archive are larger than 0 MB together; unpack it and name the folder");
  }

  @Test
  void refuses_an_encrypted_zip() throws IOException {
    byte[] zip = new Pack().file("semaphore/S.java", ANSWER).zip();
    for (int i = 0; i + 10 < zip.length; i++) {
      if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
        zip[i + 8] |= 1;
      }
    }

    assertThat(zipped(zip).problem().en()).isEqualTo("the archive is encrypted; pack it without a password");
  }

  @Test
  void refuses_what_is_no_archive_or_a_broken_one() throws IOException {
    byte[] zip = new Pack().file("semaphore/S.java", ANSWER).zip();
    write("a.zip", "Rar! not a zip");
    write("b.zip", java.util.Arrays.copyOf(zip, zip.length / 2));
    write("c.zip", new byte[0]);
    write("d.zip", new Pack().zip());

    assertThat(read()).extracting(Submission::student, it -> it.problem().en().split(":")[0]).containsExactly(
        tuple("a", "this is no zip, tar or tar.gz archive, whatever its name says"),
        tuple("b", "the archive cannot be read"),
        tuple("c", "this is no zip, tar or tar.gz archive, whatever its name says"),
        tuple("d", "the archive holds no file"));
  }

  @Test
  void refuses_a_student_who_handed_in_twice() throws IOException {
    write("anna/semaphore/S.java", ANSWER);
    write("anna.zip", new Pack().file("semaphore/S.java", ANSWER).zip());

    assertThat(read()).singleElement().satisfies(anna -> {
      assertThat(anna.student()).isEqualTo("anna");
      assertThat(anna.problem().en())
          .isEqualTo("handed in twice under the same name, as folder and archive; leave one");
    });
  }

  @Test
  void reads_the_folder_of_a_single_student() throws IOException {
    write("anna/semaphore/S.java", ANSWER);

    assertThat(Intake.readClass(klass.resolve("anna"), Courses.course()))
        .extracting(Submission::student)
        .containsExactly("anna");
  }

  @Test
  void takes_a_student_who_is_called_like_an_exercise_for_one_of_the_class() throws IOException {
    write("anna/semaphore/S.java", ANSWER);
    write("semaphore/semaphore/S.java", ANSWER);
    write("class.zip", new Pack().file("anna/semaphore/S.java", ANSWER).file("semaphore/semaphore/S.java", ANSWER).zip());

    assertThat(Intake.readClass(klass.resolve("class.zip"), Courses.course()))
        .extracting(Submission::student)
        .containsExactly("anna", "semaphore");
    Files.delete(klass.resolve("class.zip"));
    assertThat(read()).extracting(Submission::student).containsExactly("anna", "semaphore");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "class-2026/", "term/class-2026/"})
  void reads_a_class_in_one_archive(String wrapper) throws IOException {
    write("class.zip", new Pack()
        .file(wrapper + "anna/semaphore/S.java", ANSWER)
        .file(wrapper + "bert.tgz", new Pack().file("semaphore/S.java", ANSWER).tgz())
        .file(wrapper + "cleo/semaphore/../../../../x", "x")
        .file("__MACOSX/anna/._S.java", "x")
        .zip());

    List<Submission> all = Intake.readClass(klass.resolve("class.zip"), Courses.course());

    assertThat(all).extracting(Submission::student).containsExactly("anna", "bert", "cleo");
    assertThat(semaphoreOf(all.get(0))).isEqualTo(semaphoreOf(all.get(1)));
    assertThat(all.get(2).problem().en()).endsWith("climbs out of the submission");
  }

  @Test
  void reads_an_archive_of_a_single_student() throws IOException {
    write("anna.tar", new Pack().file("semaphore/S.java", ANSWER).tar());

    assertThat(Intake.readClass(klass.resolve("anna.tar"), Courses.course()))
        .extracting(Submission::student)
        .containsExactly("anna");
  }

  @Test
  void refuses_a_class_that_is_not_there_or_empty() throws IOException {
    assertThatThrownBy(this::read)
        .isInstanceOf(IntakeException.class)
        .hasMessageEndingWith(": there is no submission here; expected <student>/<exercise>/… or <student>.zip");
    assertThatThrownBy(() -> Intake.readClass(klass.resolve("nowhere.zip"), Courses.course()))
        .isInstanceOf(IntakeException.class)
        .hasMessageContaining("cannot be read");
  }

  @Test
  void reads_names_that_a_zip_wrote_in_gbk() throws IOException {
    write("class.zip", new Pack().file("张三/semaphore/S.java", ANSWER).zip("GBK"));

    assertThat(Intake.readClass(klass.resolve("class.zip"), Courses.course()))
        .extracting(Submission::student)
        .containsExactly("张三");
  }

  @Test
  void reads_a_students_own_folder() throws IOException {
    write("src/semaphore/S.java", Courses.SKELETON.replace("\n", "\r\n\r\n"));

    SubmittedExercise mine = Intake.readOne(klass.resolve("src"), Courses.semaphore());

    assertThat(mine.problem()).isEqualTo(Text.EMPTY);
    assertThat(mine.untouched()).isTrue();
    assertThat(Intake.readOne(klass.resolve("src"), Courses.pipe()).problem().en())
        .isEqualTo("the file p/q/In.java is missing");
  }

  @Test
  void orders_exercises_as_the_course_does() throws IOException {
    write("anna/pipe/In.java", "class In { int x; }");
    write("anna/semaphore/S.java", ANSWER);

    assertThat(read().getFirst().exercises().keySet()).containsExactly("semaphore", "pipe");
    assertThat(read().getFirst().exercises()).doesNotContain(entry("x", null));
  }

  @Test
  void has_every_text_in_both_languages() {
    assertThat(Intake.MESSAGES.untranslated()).isEmpty();
  }
}
