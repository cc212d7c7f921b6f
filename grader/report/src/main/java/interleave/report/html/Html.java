package interleave.report.html;

import interleave.judge.domain.Text;
import interleave.report.text.Foreign;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes markup that is well-formed by construction: every text is escaped, every element closed,
 * and what the pages' security policy would block (inline styles and handlers, foreign addresses)
 * is refused.
 */
final class Html {
  private static final Pattern NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9:-]*");
  private static final Set<String> VOID = Set.of("meta", "link", "br", "hr", "input");
  private final Appendable out;
  private final Deque<String> open = new ArrayDeque<>();

  Html(Appendable out) {
    this.out = out;
    raw("<!DOCTYPE html>\n");
  }

  /**
   * Opens an element.
   *
   * @param attributes names and values by turns; an attribute whose value is null is left out
   */
  Html open(String tag, Object... attributes) {
    check(NAME.matcher(tag).matches(), tag);
    raw("<" + tag);
    for (int i = 0; i < attributes.length; i += 2) {
      if (attributes[i + 1] != null) {
        attribute((String) attributes[i], String.valueOf(attributes[i + 1]));
      }
    }
    if (VOID.contains(tag)) {
      raw("/>");
    } else {
      raw(">");
      open.push(tag);
    }
    return this;
  }

  private void attribute(String name, String value) {
    check(NAME.matcher(name).matches() && !name.startsWith("on") && !name.equals("style"), name);
    if (name.equals("href") || name.equals("src")) {
      check(!value.contains(":") && !value.startsWith("/"), value);
    }
    raw(" " + name + "=\"" + escape(value) + "\"");
  }

  Html close() {
    raw("</" + open.pop() + ">");
    return this;
  }

  Html line() {
    return raw("\n");
  }

  Html text(String text) {
    return raw(escape(text));
  }

  /** Writes a text in both languages; the style sheet shows the one that the reader has chosen. */
  Html say(Text text) {
    if (text.en().equals(text.zh())) {
      return text(text.en());
    }
    leaf("span", text.en(), "class", "en", "lang", "en");
    return leaf("span", text.zh(), "class", "zh", "lang", "zh-CN");
  }

  /** Writes an element that holds nothing but text. */
  Html leaf(String tag, String text, Object... attributes) {
    return open(tag, attributes).text(text).close();
  }

  Html leaf(String tag, Text text, Object... attributes) {
    return open(tag, attributes).say(text).close();
  }

  /** Writes an element without content, as SVG has many. */
  Html empty(String tag, Object... attributes) {
    return open(tag, attributes).close();
  }

  /** Writes the text of a script or style sheet of ours, which must not be escaped. */
  Html trusted(String tag, String content) {
    check(!content.contains("</"), tag);
    open(tag);
    raw(content);
    return close();
  }

  /** Writes markup that commonmark has made with all raw HTML escaped. */
  Html rendered(String markup) {
    return raw(markup);
  }

  /** Closes what is still open. */
  void end() {
    while (!open.isEmpty()) {
      close();
    }
    raw("\n");
  }

  static String escape(String text) {
    String readable = Foreign.readable(text);
    var escaped = new StringBuilder(readable.length() + 16);
    for (int i = 0; i < readable.length(); i++) {
      char c = readable.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }

  private Html raw(String markup) {
    try {
      out.append(markup);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void check(boolean fine, String what) {
    if (!fine) {
      throw new IllegalArgumentException("not allowed in a page: " + what);
    }
  }
}
