package interleave.judge.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interleave.judge.compile.Compilation.Problem;
import interleave.judge.domain.Text;
import interleave.judge.text.Messages;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavacTest {
  private static CompileAnswer compile(String text) {
    return new Javac().compile(new CompileRequest(List.of(new SourceFile("a/A.java", text)), List.of(), Map.of()));
  }

  @Test
  void never_runs_an_annotation_processor_of_the_class_path(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("META-INF/services"));
    Files.writeString(folder.resolve("META-INF/services/javax.annotation.processing.Processor"), "no.such.Processor");

    CompileAnswer answer = new Javac().compile(new CompileRequest(
        List.of(new SourceFile("a/A.java", "package a; class A {}")), List.of(folder.toString()), Map.of()));

    assertThat(answer.problems()).isEmpty();
    assertThat(answer.classes()).containsOnlyKeys("a.A");
  }

  @Test
  void never_picks_up_a_source_from_the_class_path(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("Stray.java"), "class Stray {}");

    CompileAnswer answer = new Javac().compile(new CompileRequest(
        List.of(new SourceFile("A.java", "class A extends Stray {}")), List.of(folder.toString()), Map.of()));

    assertThat(answer.problems()).singleElement().satisfies(problem -> assertThat(problem.message().en())
        .startsWith("cannot find symbol"));
  }

  @Test
  void has_every_text_in_both_languages() {
    assertThat(Messages.of(Javac.class).untranslated()).isEmpty();
  }

  @Test
  void caps_the_number_of_errors() {
    CompileAnswer answer = compile("package a; class A {" + "int x = y;\n".repeat(500) + "}");

    assertThat(answer.problems()).hasSizeLessThanOrEqualTo(Javac.MOST_ERRORS + Javac.MOST_WARNINGS);
  }

  @Test
  void caps_the_length_of_a_message() {
    CompileAnswer answer = compile("package a; class A { int x = " + "y".repeat(50_000) + "; }");

    assertThat(answer.problems()).allSatisfy(problem ->
        assertThat(problem.message().en()).hasSizeLessThanOrEqualTo(Javac.LONGEST_MESSAGE + 2));
  }

  @Test
  void blames_code_that_is_nested_too_deeply() {
    CompileAnswer answer = compile("package a; class A { int x = " + "(".repeat(60_000) + "1" + ")".repeat(60_000) + "; }");

    assertThat(answer.problems())
        .containsExactly(new Problem(
            true,
            "",
            0,
            new Text("this code is nested too deeply for the compiler", "代码嵌套过深，编译器无法处理")));
  }

  @Test
  void answers_requests_until_its_input_ends() throws IOException {
    ByteArrayOutputStream requests = new ByteArrayOutputStream();
    CompileRequest request =
        new CompileRequest(List.of(new SourceFile("a/A.java", "package a; class A { int x = 1 / 0; }")), List.of(), Map.of());
    request.write(new DataOutputStream(requests));
    request.write(new DataOutputStream(requests));
    ByteArrayOutputStream answers = new ByteArrayOutputStream();

    CompilerWorker.serve(new ByteArrayInputStream(requests.toByteArray()), answers);

    DataInputStream in = new DataInputStream(new ByteArrayInputStream(answers.toByteArray()));
    assertThat(in.readInt()).isEqualTo(CompilerWorker.READY);
    for (int i = 0; i < 2; i++) {
      CompileAnswer answer = CompileAnswer.read(in);
      assertThat(answer.classes()).containsOnlyKeys("a.A");
      assertThat(answer.problems()).singleElement().extracting(Problem::message)
          .isEqualTo(new Text("division by zero", "除数为零"));
      assertThat(answer.fault()).isEmpty();
    }
    assertThat(in.read()).isEqualTo(-1);
  }

  @Test
  void refuses_a_frame_of_an_impossible_size() {
    byte[] frame = {0x7f, 0, 0, 0};

    assertThatThrownBy(() -> CompileAnswer.read(new DataInputStream(new ByteArrayInputStream(frame))))
        .isInstanceOf(IOException.class)
        .hasMessage("a frame of impossible size: 2130706432");
  }
}
