package interleave.bench;

import interleave.judge.course.ExerciseDefinition;
import interleave.judge.engine.BankAnswer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds what {@code interleave grade} made of a class of answers.
 *
 * @param seconds the wall time of the whole command
 * @param gradings in the order of the class
 */
record GradedClass(double seconds, List<Grading> gradings) {

  /** Hands answers in as a class of made-up students and grades it. */
  static GradedClass grade(ExerciseDefinition exercise, List<BankAnswer> answers, List<String> options)
      throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("interleave-class");
    try {
      for (int i = 0; i < answers.size(); i++) {
        Checkout.write(folder.resolve("class").resolve(student(i)).resolve(exercise.slug()).resolve("src"),
            handedIn(exercise, answers.get(i)));
      }
      Path report = folder.resolve("report");
      List<String> words = new ArrayList<>(List.of(Bench.root().resolve("interleave").toString(), "grade",
          folder.resolve("class").toString(), "--out", report.toString(), "--exercise", exercise.slug()));
      words.addAll(options);
      Ended graded = Ended.expecting(List.of(0), Bench.root(), words);
      return new GradedClass(graded.seconds(), read(report.resolve("report.json"), answers));
    } finally {
      Checkout.delete(folder);
    }
  }

  List<Grading> wrong() {
    return gradings.stream().filter(grading -> !grading.isAsExpected()).toList();
  }

  private static String student(int number) {
    return "student-%03d".formatted(number + 1);
  }

  static List<interleave.judge.compile.SourceFile> handedIn(ExerciseDefinition exercise, BankAnswer answer) {
    return answer.sources().stream().filter(file -> exercise.editable().contains(file.path())).toList();
  }

  private static List<Grading> read(Path json, List<BankAnswer> answers) {
    JsonNode report = JsonMapper.builder().build().readTree(json.toFile());
    Map<String, JsonNode> byStudent = report.path("submissions").valueStream()
        .collect(Collectors.toMap(submission -> submission.path("student").asString(), submission -> submission));
    return IntStream.range(0, answers.size())
        .mapToObj(i -> new Grading(answers.get(i), byStudent.get(student(i)).path("exercises").path(0)))
        .toList();
  }
}
