package interleave.judge.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTextTest {
  private static final String TEXT = "class S { String s = \"信号量\"; } // end\n";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "GBK", "GB18030"})
  void reads_an_encoding_without_a_mark(String charset) throws Refusal {
    assertThat(SourceText.of(TEXT.getBytes(Charset.forName(charset)))).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void drops_the_byte_order_mark(String charset) throws Refusal {
    assertThat(SourceText.of(("\ufeff" + TEXT).getBytes(Charset.forName(charset)))).isEqualTo(TEXT);
  }

  @Test
  void makes_every_line_end_a_line_feed() throws Refusal {
    assertThat(SourceText.of("a\r\nb\rc\n".getBytes(StandardCharsets.US_ASCII))).isEqualTo("a\nb\nc\n");
  }

  @Test
  void reads_an_empty_file() throws Refusal {
    assertThat(SourceText.of(new byte[0])).isEmpty();
  }

  @Test
  void refuses_what_is_in_no_known_encoding() {
    assertThatThrownBy(() -> SourceText.of(new byte[] {'a', (byte) 0xFF, (byte) 0xFF}))
        .hasMessage("it is neither UTF-8, UTF-16 nor GB18030");
  }

  @Test
  void refuses_broken_utf_16_behind_a_mark() {
    assertThatThrownBy(() -> SourceText.of(new byte[] {(byte) 0xFF, (byte) 0xFE, 'a'}))
        .hasMessage("it is neither UTF-8, UTF-16 nor GB18030");
  }

  @Test
  void refuses_control_characters() {
    assertThatThrownBy(() -> SourceText.of(new byte[] {'a', 0, 'b'})).hasMessage("it is not text");
    assertThatThrownBy(() -> SourceText.of(new byte[] {'a', 27, 'b'})).hasMessage("it is not text");
  }
}
