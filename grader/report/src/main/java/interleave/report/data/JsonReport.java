package interleave.report.data;

import interleave.judge.domain.CheckResult;
import interleave.judge.domain.ClassReport;
import interleave.judge.domain.ClassReport.CheckInfo;
import interleave.judge.domain.ClassReport.ExerciseInfo;
import interleave.judge.domain.Evidence;
import interleave.judge.domain.ExerciseResult;
import interleave.judge.domain.IgnoredFile;
import interleave.judge.domain.Mark;
import interleave.judge.domain.SubmissionResult;
import interleave.judge.domain.Text;
import interleave.judge.domain.Transcript;
import interleave.report.text.Findings;
import interleave.report.text.Foreign;
import java.io.Writer;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes a report under the schema {@code interleave/report/v1}, mark by mark, without holding it
 * twice.
 */
public final class JsonReport {
  /** The name of the schema, the first value of every report. */
  public static final String SCHEMA = "interleave/report/v1";

  /** The resource beside this class that describes every key. */
  public static final String SCHEMA_RESOURCE = "interleave-report-v1.schema.json";

  private static final int MOST_MARKS = 1000;

  private final JsonGenerator json;

  private JsonReport(JsonGenerator json) {
    this.json = json;
  }

  /** Writes the whole report; the writer stays open. */
  public static void write(ClassReport report, Writer writer) {
    JsonFactory factory =
        JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), writer)) {
      new JsonReport(json).report(report);
    }
  }

  private void report(ClassReport report) {
    json.writeStartObject();
    string("schema", SCHEMA);
    text("course", report.course());
    string("seed", report.seed());
    string("isolation", report.isolation());
    string("startedAt", report.startedAt().toString());
    string("finishedAt", report.finishedAt().toString());
    json.writeArrayPropertyStart("exercises");
    report.exercises().forEach(this::exercise);
    json.writeEndArray();
    json.writeArrayPropertyStart("submissions");
    report.submissions().forEach(submission -> submission(report, submission));
    json.writeEndArray();
    json.writeEndObject();
  }

  private void exercise(ExerciseInfo exercise) {
    json.writeStartObject();
    string("exercise", exercise.exercise());
    text("title", exercise.title());
    json.writeNumberProperty("maxPoints", exercise.maxPoints());
    json.writeArrayPropertyStart("checks");
    for (CheckInfo check : exercise.checks()) {
      json.writeStartObject();
      string("id", check.id());
      text("title", check.title());
      json.writeNumberProperty("maxPoints", check.maxPoints());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void submission(ClassReport report, SubmissionResult submission) {
    json.writeStartObject();
    string("student", submission.student());
    json.writeNumberProperty("points", submission.points());
    json.writeNumberProperty("maxPoints", Findings.maxPoints(report, submission));
    text("problem", submission.problem());
    json.writeArrayPropertyStart("ignoredFiles");
    Stream.concat(
            submission.ignoredFiles().stream(),
            submission.exercises().stream().flatMap(exercise -> exercise.ignoredFiles().stream()))
        .distinct()
        .forEach(this::ignored);
    json.writeEndArray();
    json.writeArrayPropertyStart("exercises");
    submission.exercises().forEach(this::result);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void ignored(IgnoredFile file) {
    json.writeStartObject();
    string("path", file.path());
    text("reason", file.reason());
    json.writeEndObject();
  }

  private void result(ExerciseResult result) {
    json.writeStartObject();
    string("exercise", result.exercise());
    string("verdict", result.verdict().name());
    json.writeNumberProperty("points", result.points());
    json.writeNumberProperty("maxPoints", result.maxPoints());
    json.writeArrayPropertyStart("advice");
    for (Text advice : result.advice()) {
      json.writeStartObject();
      text("message", advice);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("checks");
    result.checks().forEach(this::check);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void check(CheckResult check) {
    Evidence evidence = check.evidence();
    json.writeStartObject();
    string("id", check.id());
    string("verdict", check.verdict().name());
    string(
        "diagnosis",
        evidence == null || evidence.diagnosis() == null ? null : evidence.diagnosis().name());
    json.writeNumberProperty("points", check.points());
    json.writeNumberProperty("maxPoints", check.maxPoints());
    text("message", messageOf(check));
    text("expected", evidence == null ? Text.EMPTY : evidence.expected());
    text("observed", evidence == null ? Text.EMPTY : evidence.observed());
    string("lesson", check.lesson());
    string("again", check.again());
    string("seed", check.seed());
    json.writeNumberProperty("millis", check.millis());
    json.writeArrayPropertyStart("highlights");
    if (evidence != null) {
      evidence.highlights().stream().sorted().forEach(json::writeNumber);
    }
    json.writeEndArray();
    transcript(evidence);
    json.writeEndObject();
  }

  private static Text messageOf(CheckResult check) {
    return check.message().isEmpty() && check.evidence() != null
        ? check.evidence().headline()
        : check.message();
  }

  private void transcript(Evidence evidence) {
    Transcript transcript = evidence == null ? null : evidence.transcript();
    if (transcript == null) {
      json.writeNullProperty("transcript");
      return;
    }
    json.writeObjectPropertyStart("transcript");
    string("scene", transcript.scene());
    string("schedule", transcript.schedule());
    string("ending", transcript.ending().name());
    List<Mark> excerpt = excerpt(transcript.marks(), evidence.highlights());
    json.writeNumberProperty("omittedMarks", transcript.marks().size() - excerpt.size());
    marks(excerpt);
    json.writeEndObject();
  }

  /**
   * Takes the beginning, the end and what stands out of very long transcripts, which only run-away
   * programs make.
   */
  private static List<Mark> excerpt(List<Mark> marks, Set<Long> highlights) {
    if (marks.size() <= MOST_MARKS) {
      return marks;
    }
    int behind = marks.size() - MOST_MARKS / 2;
    return IntStream.range(0, marks.size())
        .filter(
            i ->
                i < MOST_MARKS / 2
                    || i >= behind
                    || highlights.contains(marks.get(i).sequence()))
        .mapToObj(marks::get)
        .toList();
  }

  private void marks(List<Mark> marks) {
    json.writeArrayPropertyStart("marks");
    for (Mark mark : marks) {
      json.writeStartObject();
      json.writeNumberProperty("sequence", mark.sequence());
      json.writeNumberProperty("nanos", mark.nanos());
      string("actor", mark.actor());
      json.writeNumberProperty("pid", mark.pid());
      json.writeNumberProperty("tid", mark.tid());
      string("kind", mark.kind().name());
      string("label", mark.label());
      string("value", mark.value());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /**
   * Writes the English text under the key and the Chinese one under the key with {@code Zh} behind
   * it.
   */
  private void text(String key, Text text) {
    string(key, text.en());
    string(key + "Zh", text.zh());
  }

  private void string(String key, String value) {
    if (value == null) {
      json.writeNullProperty(key);
    } else {
      json.writeStringProperty(key, Foreign.wellFormed(value));
    }
  }
}
