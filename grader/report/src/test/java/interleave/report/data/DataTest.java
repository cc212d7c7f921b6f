package interleave.report.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import interleave.judge.domain.ClassReport;
import interleave.judge.domain.Diagnosis;
import interleave.judge.domain.Mark;
import interleave.judge.domain.MarkKind;
import interleave.judge.domain.Transcript;
import interleave.judge.domain.Verdict;
import interleave.report.Demo;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DataTest {
  @Test
  void writes_json_that_its_own_schema_accepts() throws IOException {
    var schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(schemaText());
    assertThat(schema.validate(json(), InputFormat.JSON)).isEmpty();
    assertThat(schema.validate(json().replace("\"seed\":", "\"sead\":"), InputFormat.JSON))
        .isNotEmpty();
  }

  @Test
  void keeps_the_keys_that_were_promised() {
    JsonNode report = JsonMapper.shared().readTree(json());
    assertThat(report.get("schema").asString()).isEqualTo(JsonReport.SCHEMA);
    assertThat(report.propertyNames())
        .contains(
            "course", "seed", "isolation", "startedAt", "finishedAt", "exercises", "submissions");
    JsonNode racer = report.get("submissions").get(1);
    assertThat(racer.propertyNames())
        .contains("student", "points", "maxPoints", "ignoredFiles", "exercises");
    JsonNode check = racer.get("exercises").get(0).get("checks").get(0);
    assertThat(check.propertyNames())
        .contains(
            "id", "verdict", "diagnosis", "points", "maxPoints", "message", "seed", "transcript");
    assertThat(check.get("diagnosis").asString()).isEqualTo("TOO_MANY");
    assertThat(check.get("messageZh").asString()).contains("个线程在内");
    assertThat(check.get("transcript").get("marks").get(0).propertyNames())
        .containsExactly("sequence", "nanos", "actor", "pid", "tid", "kind", "label", "value");
    assertThat(racer.get("exercises").get(0).get("checks").get(1).get("transcript").isNull())
        .isTrue();
  }

  @Test
  void leaves_out_the_middle_of_a_transcript_of_thousands_of_marks() throws IOException {
    var marks = new ArrayList<Mark>();
    for (long i = 0; i < 5_000; i++) {
      marks.add(new Mark(i, i, "a", 1, 1, MarkKind.POINT, "p", "v"));
    }
    var play = new Transcript("s", "", marks, Transcript.Ending.COMPLETE);
    JsonNode shown = JsonMapper.shared().readTree(json(Demo.failingWith(play, Set.of(2_500L)))).findValue("transcript");
    assertThat(shown.get("omittedMarks").asInt()).isEqualTo(3_999);
    assertThat(shown.get("marks").valueStream().map(mark -> mark.get("sequence").asInt()))
        .hasSize(1_001).startsWith(0, 1).contains(2_500).endsWith(4_998, 4_999);
  }

  @Test
  void names_every_word_of_the_domain_in_the_schema() throws IOException {
    JsonNode defs = JsonMapper.shared().readTree(schemaText()).get("$defs");
    assertThat(words(defs.at("/verdict/enum"))).containsExactlyElementsOf(names(Verdict.values()));
    assertThat(words(defs.at("/check/properties/diagnosis/enum")))
        .containsExactlyElementsOf(names(Diagnosis.values()));
    assertThat(words(defs.at("/transcript/properties/ending/enum")))
        .containsExactlyElementsOf(names(Transcript.Ending.values()));
    assertThat(words(defs.at("/transcript/properties/marks/items/properties/kind/enum")))
        .containsExactlyElementsOf(names(MarkKind.values()));
  }

  @Test
  void writes_a_suite_for_each_student_that_an_xml_parser_reads() throws Exception {
    ClassReport report = Demo.report();
    for (var submission : report.submissions()) {
      var text = new StringWriter();
      JunitXml.write(report, submission, text);
      Element suite = parse(text.toString());
      assertThat(suite.getTagName()).isEqualTo("testsuite");
      assertThat(suite.getAttribute("name")).isEqualTo(submission.student());
      assertThat(suite.getElementsByTagName("testcase").getLength())
          .isEqualTo(number(suite, "tests"));
      assertThat(suite.getElementsByTagName("failure").getLength())
          .isEqualTo(number(suite, "failures"));
      assertThat(suite.getElementsByTagName("skipped").getLength())
          .isEqualTo(number(suite, "skipped"));
      assertThat(suite.getElementsByTagName("error").getLength())
          .isEqualTo(number(suite, "errors"));
    }
  }

  @Test
  void tells_the_failure_with_its_timeline_in_the_suite() throws Exception {
    var text = new StringWriter();
    JunitXml.write(Demo.report(), Demo.report().submissions().get(1), text);
    Element failure = (Element) parse(text.toString()).getElementsByTagName("failure").item(0);
    assertThat(failure.getAttribute("type")).isEqualTo("TOO_MANY");
    assertThat(((Element) failure.getParentNode()).getAttribute("classname"))
        .isEqualTo("semaphore");
    assertThat(failure.getTextContent()).contains("┣━", "▲ 4", "again     mvn test");
  }

  @Test
  void guards_the_gradebook_against_formulas() {
    var text = new StringWriter();
    GradeBook.write(Demo.report(), text);
    assertThat(text.toString().lines())
        .hasSize(1 + Demo.report().submissions().size())
        .first()
        .isEqualTo(
            "student,points,maxPoints,semaphore,semaphore verdict,double-fork,double-fork"
                + " verdict,pipe,pipe verdict");
    assertThat(text.toString())
        .contains("student-02,6,17,2,FAILED,4,FAILED,0,NOT_STARTED")
        .contains("\n'=cmd|' /C calc'!A0,0,17,0,DOES_NOT_COMPILE,,,0,FORBIDDEN")
        .contains("\n\"<script>alert(\"\"1\"\")</script>\",0,17");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1", "+1", "-1", "@x", "\tx", "\rx", "\nx", "＝1"})
  void guards_every_beginning_that_a_spreadsheet_would_run(String name) {
    assertThat(GradeBook.guard(name)).isEqualTo("'" + name);
  }

  private static String json() {
    return json(Demo.report());
  }

  private static String json(ClassReport report) {
    var text = new StringWriter();
    JsonReport.write(report, text);
    return text.toString();
  }

  private static String schemaText() throws IOException {
    try (var in = JsonReport.class.getResourceAsStream(JsonReport.SCHEMA_RESOURCE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<String> words(JsonNode array) {
    return array.valueStream().filter(JsonNode::isString).map(JsonNode::asString).toList();
  }

  private static List<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).toList();
  }

  private static int number(Element element, String attribute) {
    return Integer.parseInt(element.getAttribute(attribute));
  }

  private static Element parse(String xml) throws Exception {
    var factory = DocumentBuilderFactory.newDefaultInstance();
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
        .getDocumentElement();
  }
}
