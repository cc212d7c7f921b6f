package interleave.judge.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Reads a source in whatever encoding an editor left it: UTF-8, UTF-16, or what Chinese Windows writes. */
final class SourceText {
  private static final Charset GB18030 = Charset.forName("GB18030");

  private SourceText() {}

  /**
   * Returns the text with plain line feeds and without a byte order mark.
   *
   * @throws Refusal if this is no text
   */
  static String of(byte[] bytes) throws Refusal {
    String text = decoded(bytes).orElseThrow(() -> new Refusal("file.encoding"));
    if (text.chars().anyMatch(SourceText::isBinary)) {
      throw new Refusal("file.binary");
    }
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static Optional<String> decoded(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return strict(bytes, 3, StandardCharsets.UTF_8);
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return strict(bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return strict(bytes, 2, StandardCharsets.UTF_16BE);
    }
    for (Charset charset : candidates(bytes)) {
      Optional<String> text = strict(bytes, 0, charset);
      if (text.isPresent()) {
        return text;
      }
    }
    return Optional.empty();
  }

  /** In UTF-16 without a mark, every other byte of a Java source is nearly always 0; elsewhere none is. */
  private static List<Charset> candidates(byte[] bytes) {
    int even = zeros(bytes, 0);
    int odd = zeros(bytes, 1);
    boolean pairs = bytes.length % 2 == 0 && bytes.length >= 16;
    if (pairs && odd > bytes.length / 5 && even == 0) {
      return List.of(StandardCharsets.UTF_16LE);
    }
    if (pairs && even > bytes.length / 5 && odd == 0) {
      return List.of(StandardCharsets.UTF_16BE);
    }
    return List.of(StandardCharsets.UTF_8, GB18030);
  }

  private static int zeros(byte[] bytes, int from) {
    int count = 0;
    for (int i = from; i < bytes.length; i += 2) {
      count += bytes[i] == 0 ? 1 : 0;
    }
    return count;
  }

  static Optional<String> strict(byte[] bytes, int from, Charset charset) {
    try {
      return Optional.of(charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
          .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** Returns the name that raw bytes of an archive spell: UTF-8 if they can be, else GB18030. */
  static String name(byte[] raw) {
    return strict(raw, 0, StandardCharsets.UTF_8).orElseGet(() -> new String(raw, GB18030));
  }

  private static boolean isBinary(int c) {
    return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f';
  }

  private static boolean starts(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
