package interleave.cli;

import interleave.judge.domain.ClassReport.CheckInfo;
import interleave.judge.domain.ClassReport.ExerciseInfo;
import interleave.judge.domain.Text;
import interleave.judge.domain.Verdict;
import interleave.judge.engine.BankAnswer;
import interleave.judge.engine.BankVerdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/** Sets what a bank got as a table, answer × check; verdicts of repeated plays fall into the same cell. */
final class BankTable {
  private final ExerciseInfo exercise;
  private final int repeat;
  private final Map<String, List<Judged>> rows = new LinkedHashMap<>();

  /** What is kept of a verdict: thousands of them may come, each with its transcripts. */
  private record Judged(BankAnswer answer, boolean asExpected, Text reason, Map<String, Verdict> checks) {
    static Judged of(BankVerdict verdict) {
      Map<String, Verdict> checks = new LinkedHashMap<>();
      verdict.result().checks().forEach(check -> checks.put(check.id(), check.verdict()));
      var answer = new BankAnswer(verdict.answer().kind(), verdict.answer().expected(), verdict.answer().name(), List.of());
      return new Judged(answer, verdict.asExpected(), verdict.reason(), checks);
    }
  }

  BankTable(ExerciseInfo exercise, int repeat) {
    this.exercise = exercise;
    this.repeat = repeat;
  }

  void add(BankVerdict verdict) {
    rows.computeIfAbsent(verdict.answer().path(), path -> new ArrayList<>()).add(Judged.of(verdict));
  }

  int answers() {
    return rows.size();
  }

  /** Returns how many verdicts are not what the answer's folder promises. */
  int off() {
    return (int) all().stream().filter(verdict -> !verdict.asExpected()).count();
  }

  private Text times() {
    return repeat > 2 ? Say.text("verify.times", repeat) : Say.text("verify.times." + repeat);
  }

  List<String> lines(Console console) {
    List<String> lines = new ArrayList<>();
    lines.add(console.strong(
        Say.text("verify.head", exercise.exercise(), answers(), exercise.checks().size(), times()).in(console.locale())));
    int width = rows.keySet().stream().mapToInt(String::length).max().orElse(0);
    lines.add(" ".repeat(width) + numbers());
    rows.forEach((path, verdicts) -> lines.add(row(console, path, verdicts, width)));
    for (int i = 0; i < exercise.checks().size(); i++) {
      CheckInfo check = exercise.checks().get(i);
      lines.add(console.dim(String.format("%4d  %s — %s", i + 1, check.id(), check.title().in(console.locale()))));
    }
    lines.add(console.dim(Say.text("verify.legend").in(console.locale())));
    for (Judged verdict : all()) {
      if (!verdict.asExpected()) {
        lines.add(console.bad("! " + exercise.exercise() + "/" + verdict.answer().path()) + "  "
            + verdict.reason().in(console.locale()));
      }
    }
    lines.add("");
    return lines;
  }

  private String numbers() {
    var head = new StringBuilder();
    for (int i = 1; i <= exercise.checks().size(); i++) {
      head.append(String.format("%4d", i));
    }
    return head.toString();
  }

  private String row(Console console, String path, List<Judged> verdicts, int width) {
    var row = new StringBuilder(String.format("%-" + width + "s", path));
    BankAnswer answer = verdicts.getFirst().answer();
    for (CheckInfo check : exercise.checks()) {
      String cell = cell(check.id(), verdicts);
      String padded = " ".repeat(Math.max(1, 4 - cell.length())) + cell;
      row.append(check.id().equals(answer.expected()) ? console.strong(padded) : padded);
    }
    long off = verdicts.stream().filter(verdict -> !verdict.asExpected()).count();
    return off == 0 ? row.toString() : row + "  " + console.bad("! " + off + "/" + verdicts.size());
  }

  /** One sign if all plays agree, else how many of them passed. */
  private static String cell(String check, List<Judged> verdicts) {
    List<Verdict> seen = verdicts.stream()
        .map(verdict -> verdict.checks().get(check))
        .filter(Objects::nonNull)
        .toList();
    List<String> signs = seen.stream().map(BankTable::sign).distinct().toList();
    long passed = seen.stream().filter(verdict -> verdict == Verdict.PASSED).count();
    return signs.size() == 1 ? signs.getFirst() : passed + "✓";
  }

  private static String sign(Verdict verdict) {
    return switch (verdict) {
      case PASSED -> "✓";
      case NOT_STARTED -> "·";
      case INCONCLUSIVE -> "?";
      case FAILED, TIMED_OUT, CRASHED, DOES_NOT_COMPILE, FORBIDDEN, TAMPERED -> "✗";
    };
  }

  private List<Judged> all() {
    return rows.values().stream().flatMap(List::stream).toList();
  }

  /** Returns the tables as one JSON document. */
  static String json(List<BankTable> tables) {
    List<Object> exercises = new ArrayList<>();
    for (BankTable table : tables) {
      List<Object> answers = new ArrayList<>();
      table.rows.forEach((path, verdicts) -> answers.add(answer(path, verdicts)));
      exercises.add(Map.of("exercise", table.exercise.exercise(), "off", table.off(), "answers", answers));
    }
    return JsonMapper.builder().build().writerWithDefaultPrettyPrinter()
        .writeValueAsString(Map.of("schema", "interleave/verify/v1", "exercises", exercises));
  }

  private static Map<String, Object> answer(String path, List<Judged> verdicts) {
    List<Object> plays = new ArrayList<>();
    for (Judged verdict : verdicts) {
      Map<String, String> checks = new LinkedHashMap<>();
      verdict.checks().forEach((check, got) -> checks.put(check, got.name()));
      plays.add(Map.of("asExpected", verdict.asExpected(), "reason", verdict.reason().en(), "checks", checks));
    }
    return Map.of("answer", path, "plays", plays);
  }
}
