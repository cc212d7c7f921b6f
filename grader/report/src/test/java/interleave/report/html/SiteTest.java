package interleave.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interleave.judge.domain.Mark;
import interleave.judge.domain.MarkKind;
import interleave.judge.domain.Transcript;
import interleave.judge.timeline.Timeline;
import interleave.report.Demo;
import interleave.report.ReportWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SiteTest {
  @TempDir static Path out;
  private static List<Path> pages;

  @BeforeAll
  static void write() throws IOException {
    Path exercises = out.resolve("course");
    Path folder = Files.createDirectories(exercises.resolve("semaphore"));
    String lesson =
        "# S <b>x</b>\n"
            + "## Permits {#permits}\n"
            + "## Races {#races}\n"
            + "## R {#release}\n"
            + "[x](javascript:alert(1)) [p](../pipe/LESSON.md#a)\n";
    Files.writeString(folder.resolve("LESSON.md"), lesson);
    Files.writeString(folder.resolve("LESSON.zh-CN.md"), lesson.replace("Permits", "许可"));
    ReportWriter.write(Demo.report(), out, exercises);
    try (Stream<Path> paths = Files.walk(out)) {
      pages = paths.filter(path -> path.toString().endsWith(".html")).toList();
    }
  }

  @Test
  void writes_well_formed_pages_with_unique_ids() throws Exception {
    assertThat(pages).hasSize(2 + 2 + Demo.report().submissions().size());
    for (Path page : pages) {
      assertThat(
              elements(parse(page)).stream()
                  .map(e -> e.getAttribute("id"))
                  .filter(id -> !id.isEmpty()))
          .as(page.toString())
          .isNotEmpty()
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void allows_exactly_its_own_style_and_script_by_their_hashes() throws Exception {
    for (Path page : pages) {
      Document document = parse(page);
      String policy =
          elements(document).stream()
              .filter(e -> e.getAttribute("http-equiv").equals("Content-Security-Policy"))
              .map(e -> e.getAttribute("content"))
              .findFirst()
              .orElseThrow();
      assertThat(policy).startsWith("default-src 'none'").doesNotContain("unsafe");
      for (String tag : List.of("style", "script")) {
        NodeList found = document.getElementsByTagName(tag);
        assertThat(found.getLength())
            .isEqualTo(page.getParent().endsWith("lesson") && tag.equals("script") ? 0 : 1);
        if (found.getLength() == 0) {
          continue;
        }
        assertThat(policy)
            .contains(tag + "-src '" + Policy.hash(found.item(0).getTextContent()) + "'");
      }
    }
  }

  @Test
  void shows_what_students_wrote_and_never_runs_it() throws IOException {
    for (Path page : pages) {
      String text = Files.readString(page);
      assertThat(text)
          .doesNotContain("<script>alert")
          .doesNotContain(" onclick=\"")
          .doesNotContain("\u001b")
          .doesNotContain("\u202e");
    }
    assertThat(Files.readString(out.resolve("index.html")))
        .contains("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;");
  }

  @Test
  void asks_nothing_of_the_network_and_links_only_to_what_is_there() throws Exception {
    for (Path page : pages) {
      for (Element element : elements(parse(page))) {
        assertThat(element.hasAttribute("src")).isFalse();
        assertThat(element.hasAttribute("style")).isFalse();
        String href = element.getAttribute("href");
        if (!href.isEmpty() && !href.equals("pipe.html#a")) {
          linkLeadsSomewhere(page, href);
        }
      }
    }
  }

  private static void linkLeadsSomewhere(Path page, String href) throws Exception {
    String[] parts = href.split("#", 2);
    Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]).normalize();
    assertThat(target).exists();
    if (parts.length > 1) {
      assertThat(elements(parse(target)))
          .as(page + " to " + href)
          .anyMatch(e -> e.getAttribute("id").equals(parts[1]));
    }
  }

  @Test
  void leads_from_a_lost_point_to_the_passage_of_the_lesson() throws IOException {
    assertThat(Files.readString(out.resolve("student/student-02.html")))
        .contains(
            "href=\"../lesson/semaphore.html#permits\"",
            "href=\"../lesson/semaphore.zh-CN.html#permits\"");
    assertThat(Files.readString(out.resolve("lesson/semaphore.zh-CN.html")))
        .contains("<h2 id=\"permits\">许可</h2>", "&lt;b&gt;")
        .doesNotContain("javascript:", "<b>x");
  }

  @Test
  void says_everything_in_both_languages() throws IOException {
    String page = Files.readString(out.resolve("student/student-02.html"));
    assertThat(page.split("class=\"en\"", -1)).hasSameSizeAs(page.split("class=\"zh\"", -1));
    assertThat(page)
        .contains("id=\"lang-zh\"", "212 ms 时有 4 个线程在内", "4 threads were inside at 212 ms");
  }

  @Test
  void draws_a_lane_for_each_actor_and_tells_the_same_in_a_table() throws IOException {
    String page = Files.readString(out.resolve("student/student-02.html"));
    assertThat(page)
        .contains(
            "class=\"s-zombie\"",
            "class=\"s-stopped\"",
            "class=\"s-blocked\"",
            "class=\"e e-output\"");
    assertThat(page).contains("<table class=\"marks\">", "<tr class=\"pinned\">");
  }

  @Test
  void orders_by_points_without_any_script() throws IOException {
    String page = Files.readString(out.resolve("by-points.html"));
    assertThat(page.indexOf(">student-01<")).isLessThan(page.indexOf(">student-02<"));
    assertThat(page.indexOf(">student-02<")).isLessThan(page.indexOf(">student-04<"));
  }

  @Test
  void keeps_a_drawing_of_thousands_of_marks_small() {
    var marks = new ArrayList<Mark>();
    LongStream.range(0, 20_000)
        .forEach(
            i ->
                marks.add(
                    new Mark(i, i * 1_000_000, "actor-" + i % 7, 1, 1, MarkKind.POINT, "p", "v")));
    for (String schedule : List.of("", "forced")) {
      var page = new StringBuilder();
      var timeline =
          Timeline.of(
              new Transcript("s", schedule, marks, Transcript.Ending.COMPLETE), Set.of(9_999L));
      new TimelineFigure(timeline, null, "t").write(new Html(page));
      assertThat(page.length()).isLessThan(400_000);
    }
  }

  @Test
  void refuses_to_write_what_the_policy_would_block() {
    var html = new Html(new StringBuilder());
    assertThatThrownBy(() -> html.open("p", "style", "x"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> html.open("p", "onclick", "x"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> html.open("a", "href", "javascript:alert(1)"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> html.open("a", "href", "//example.org"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> html.open("a><script")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void escapes_text_and_attributes() {
    var page = new StringBuilder();
    new Html(page).leaf("p", "<&>\"'\u0000", "title", "\" x='<&>");
    assertThat(page)
        .endsWith("<p title=\"&quot; x=&#39;&lt;&amp;&gt;\">&lt;&amp;&gt;&quot;&#39;\ufffd</p>");
  }

  private static Document parse(Path page) throws Exception {
    var factory = DocumentBuilderFactory.newDefaultInstance();
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(Files.readString(page).getBytes(StandardCharsets.UTF_8)));
  }

  private static List<Element> elements(Document document) {
    NodeList all = document.getElementsByTagName("*");
    var elements = new ArrayList<Element>();
    for (int i = 0; i < all.getLength(); i++) {
      elements.add((Element) all.item(i));
    }
    return elements;
  }
}
