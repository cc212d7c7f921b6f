package interleave.report.html;

import interleave.judge.domain.Text;
import interleave.judge.domain.Verdict;
import interleave.report.text.Phrases;
import interleave.report.text.Signs;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Writes what all pages share: head, language switch, signs. */
final class Frame {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);

  private Frame() {}

  /** Opens the page up to the inside of its body. */
  static void open(Html html, String title) {
    html.open("html", "lang", "en").line().open("head").line();
    html.open("meta", "charset", "utf-8").line();
    html.open("meta", "http-equiv", "Content-Security-Policy", "content", Policy.header()).line();
    html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
    html.open("meta", "name", "color-scheme", "content", "light dark").line();
    html.open("meta", "name", "referrer", "content", "no-referrer").line();
    html.open("meta", "name", "robots", "content", "noindex").line();
    html.leaf("title", title).line();
    html.trusted("style", Policy.STYLE).line();
    html.close().line().open("body").line();
    html.leaf("a", Phrases.say("skip"), "class", "skip", "href", "#results").line();
    patterns(html);
  }

  /** Writes the switch that works by style sheet alone; the script only remembers the choice. */
  static void languages(Html html) {
    html.open("fieldset", "class", "languages").leaf("legend", "Language / 语言", "class", "vh");
    html.open("input", "type", "radio", "name", "language", "id", "lang-en", "checked", "checked");
    html.leaf("label", "English", "for", "lang-en", "lang", "en");
    html.open("input", "type", "radio", "name", "language", "id", "lang-zh");
    html.leaf("label", "中文", "for", "lang-zh", "lang", "zh-CN").close().line();
  }

  static void close(Html html) {
    html.trusted("script", Policy.SCRIPT);
    html.end();
  }

  /** Writes a verdict's sign; the word stands beside it, hidden from eyes where room is short. */
  static void sign(Html html, Verdict verdict, boolean shown) {
    html.leaf("span", Signs.of(verdict), "class", "sign", "aria-hidden", "true").text(" ");
    html.leaf("span", Phrases.of(verdict), "class", shown ? "word" : "vh");
  }

  /** Writes one pair of a description list. */
  static void fact(Html html, String key, Text value) {
    html.open("div").leaf("dt", Phrases.say(key)).leaf("dd", value).close();
  }

  static String time(Instant instant) {
    return TIME.format(instant);
  }

  /** Defines the fills by which spans are told apart without colour. */
  private static void patterns(Html html) {
    html.open(
        "svg",
        "class",
        "defs",
        "width",
        0,
        "height",
        0,
        "aria-hidden",
        "true",
        "focusable",
        "false");
    html.open("defs");
    pattern(html, "hatch", 7, "rotate(45)");
    html.empty("rect", "class", "p-blocked", "width", 7, "height", 7);
    html.empty("path", "class", "p-blocked-ink", "d", "M0 0V7", "stroke-width", 3).close();
    pattern(html, "dots", 6, null);
    html.empty("rect", "class", "p-zombie", "width", 6, "height", 6);
    html.empty("circle", "class", "p-zombie-ink", "cx", 3, "cy", 3, "r", "1.2").close();
    pattern(html, "grid", 6, null);
    html.empty("rect", "class", "p-stopped", "width", 6, "height", 6);
    html.empty("path", "class", "p-stopped-ink", "d", "M0 0H6M0 0V6").close();
    html.close().close().line();
  }

  private static void pattern(Html html, String id, int size, String transform) {
    html.open(
        "pattern",
        "id",
        id,
        "width",
        size,
        "height",
        size,
        "patternUnits",
        "userSpaceOnUse",
        "patternTransform",
        transform);
  }
}
