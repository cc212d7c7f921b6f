package interleave.report.html;

import interleave.judge.timeline.Columns;
import interleave.report.text.Phrases;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Shows a lesson in one language, so that a lost point can lead to the passage that explains it.
 */
final class LessonPage {
  private static final Pattern ANCHOR = Pattern.compile("\\s*\\{#([A-Za-z0-9-]+)}\\s*$");
  private static final Pattern OTHER_LESSON =
      Pattern.compile("\\.\\./([a-z0-9-]+)/LESSON(\\.zh-CN)?\\.md(#[A-Za-z0-9-]+)?");
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder()
          .escapeHtml(true)
          .sanitizeUrls(true)
          .attributeProviderFactory(_ -> LessonPage::attributes)
          .build();

  private final String slug;
  private final Locale locale;

  LessonPage(String slug, Locale locale) {
    this.slug = slug;
    this.locale = locale;
  }

  /** Returns the name of a lesson's page beside the other lessons. */
  static String file(String slug, Locale locale) {
    return slug + (isChinese(locale) ? ".zh-CN.html" : ".html");
  }

  private static boolean isChinese(Locale locale) {
    return locale.getLanguage().equals("zh");
  }

  void write(Html html, String markdown) {
    Frame.open(html, slug);
    html.open("header").open("p", "class", "quiet").open("a", "href", "../index.html");
    html.text("← " + Phrases.say("back").in(locale)).close().close();
    Locale other = isChinese(locale) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    String name = isChinese(locale) ? "English" : "中文";
    html.leaf(
        "a",
        name,
        "href",
        file(slug, other),
        "lang",
        other.toLanguageTag(),
        "hreflang",
        other.toLanguageTag());
    html.close()
        .open(
            "main",
            "id",
            "results",
            "class",
            "lesson",
            "tabindex",
            "-1",
            "lang",
            isChinese(locale) ? "zh-CN" : "en");
    Node lesson = Parser.builder().build().parse(markdown);
    lesson.accept(new ChineseLines());
    html.rendered(RENDERER.render(lesson));
    html.end();
  }

  /**
   * Turns the anchors of headings to ids and keeps links from leading out of the published folder.
   */
  private static void attributes(Node node, String tag, Map<String, String> attributes) {
    switch (node) {
      case Heading heading -> anchor(heading, attributes);
      case Link _ -> attributes.computeIfPresent("href", (_, href) -> kept(href));
      case Image _ -> attributes.remove("src");
      default -> {}
    }
  }

  private static String kept(String href) {
    Matcher lesson = OTHER_LESSON.matcher(href);
    if (lesson.matches()) {
      String anchor = lesson.group(3) == null ? "" : lesson.group(3);
      return file(
              lesson.group(1), lesson.group(2) == null ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE)
          + anchor;
    }
    return href.startsWith("#") || href.startsWith("https://") ? href : null;
  }

  /** Takes out line breaks between two Chinese characters, which browsers would show as a blank. */
  private static final class ChineseLines extends AbstractVisitor {
    @Override
    public void visit(SoftLineBreak line) {
      if (line.getPrevious() instanceof Text before
          && line.getNext() instanceof Text after
          && isWide(before.getLiteral(), before.getLiteral().length() - 1)
          && isWide(after.getLiteral(), 0)) {
        line.unlink();
      }
    }

    private static boolean isWide(String text, int index) {
      return !text.isEmpty() && Columns.width(text.charAt(index)) == 2;
    }
  }

  /**
   * Takes {@code {#name}} off a heading's text; attributes are asked for before the text is
   * written.
   */
  private static void anchor(Heading heading, Map<String, String> attributes) {
    heading.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text text) {
            Matcher anchor = ANCHOR.matcher(text.getLiteral());
            if (anchor.find()) {
              attributes.put("id", anchor.group(1));
              text.setLiteral(text.getLiteral().substring(0, anchor.start()));
            }
          }
        });
  }
}
