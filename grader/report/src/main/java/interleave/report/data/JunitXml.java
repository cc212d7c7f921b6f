package interleave.report.data;

import interleave.judge.domain.CheckResult;
import interleave.judge.domain.ClassReport;
import interleave.judge.domain.ExerciseResult;
import interleave.judge.domain.SubmissionResult;
import interleave.judge.domain.Verdict;
import interleave.judge.timeline.AsciiTimeline;
import interleave.judge.timeline.Timeline;
import interleave.report.text.Findings;
import interleave.report.text.Foreign;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.function.Predicate;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes one student's results as a test suite that CI systems show: a class name is an exercise, a
 * test case a check; a skeleton is skipped, our own faults are errors, everything else is a
 * failure.
 */
public final class JunitXml {
  private static final int WIDTH = 110;
  private final XMLStreamWriter xml;

  private JunitXml(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /**
   * Writes one document; the writer stays open.
   *
   * @throws IOException if the writer fails
   */
  public static void write(ClassReport report, SubmissionResult submission, Writer writer)
      throws IOException {
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(writer);
      new JunitXml(xml).suite(report, submission);
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private void suite(ClassReport report, SubmissionResult submission) throws XMLStreamException {
    boolean refused = !submission.problem().isEmpty();
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("testsuite");
    attribute("name", submission.student());
    attribute(
        "time",
        seconds(
            submission.exercises().stream()
                .flatMap(e -> e.checks().stream())
                .mapToLong(CheckResult::millis)
                .sum()));
    attribute("timestamp", report.startedAt().toString());
    attribute("tests", count(submission, _ -> true) + (refused ? 1 : 0));
    attribute("errors", count(submission, Verdict.INCONCLUSIVE::equals) + (refused ? 1 : 0));
    attribute("skipped", count(submission, Verdict.NOT_STARTED::equals));
    attribute("failures", count(submission, Verdict::isStudentsFault));
    properties(report, submission);
    if (refused) {
      refusal(submission);
    }
    for (ExerciseResult exercise : submission.exercises()) {
      for (CheckResult check : exercise.checks()) {
        testCase(exercise, check);
      }
    }
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void properties(ClassReport report, SubmissionResult submission)
      throws XMLStreamException {
    xml.writeStartElement("properties");
    property("seed", report.seed());
    property("isolation", report.isolation());
    property("points", submission.points() + "/" + Findings.maxPoints(report, submission));
    xml.writeEndElement();
  }

  private void property(String name, String value) throws XMLStreamException {
    xml.writeEmptyElement("property");
    attribute("name", name);
    attribute("value", value);
  }

  private void refusal(SubmissionResult submission) throws XMLStreamException {
    xml.writeStartElement("testcase");
    attribute("name", "intake");
    attribute("classname", "submission");
    attribute("time", "0");
    outcome("error", "REFUSED", submission.problem().en(), "");
    xml.writeEndElement();
  }

  private void testCase(ExerciseResult exercise, CheckResult check) throws XMLStreamException {
    xml.writeStartElement("testcase");
    attribute("name", check.id());
    attribute("classname", exercise.exercise());
    attribute("time", seconds(check.millis()));
    switch (check.verdict()) {
      case PASSED -> {}
      case NOT_STARTED -> {
        xml.writeEmptyElement("skipped");
        attribute("message", Findings.headline(check).en());
      }
      case INCONCLUSIVE ->
          outcome("error", typeOf(check), Findings.headline(check).en(), story(check));
      default -> outcome("failure", typeOf(check), Findings.headline(check).en(), story(check));
    }
    xml.writeEndElement();
  }

  private void outcome(String element, String type, String message, String story)
      throws XMLStreamException {
    xml.writeStartElement(element);
    attribute("message", message);
    attribute("type", type);
    xml.writeCharacters(Foreign.readable(story));
    xml.writeEndElement();
  }

  private static String typeOf(CheckResult check) {
    boolean diagnosed = check.evidence() != null && check.evidence().diagnosis() != null;
    return diagnosed ? check.evidence().diagnosis().name() : check.verdict().name();
  }

  private static String story(CheckResult check) {
    var story = new StringJoiner("\n", "\n", "\n");
    story.add(check.title().en()).add(Findings.headline(check).en());
    if (!Findings.remark(check).isEmpty()) {
      story.add(Findings.remark(check).en());
    }
    if (check.evidence() != null) {
      if (check.evidence().transcript() != null) {
        story.add(
            AsciiTimeline.draw(
                Timeline.of(check.evidence().transcript(), check.evidence().highlights()), WIDTH));
      }
      story.add("expected  " + check.evidence().expected().en());
      story.add("observed  " + check.evidence().observed().en());
    }
    return story.add("lesson    " + check.lesson()).add("again     " + check.again()).toString();
  }

  private void attribute(String name, Object value) throws XMLStreamException {
    xml.writeAttribute(name, Foreign.readable(String.valueOf(value)));
  }

  private static int count(SubmissionResult submission, Predicate<Verdict> wanted) {
    return (int)
        submission.exercises().stream()
            .flatMap(exercise -> exercise.checks().stream())
            .filter(check -> wanted.test(check.verdict()))
            .count();
  }

  private static String seconds(long millis) {
    return String.format(Locale.ROOT, "%.3f", millis / 1000.0);
  }
}
