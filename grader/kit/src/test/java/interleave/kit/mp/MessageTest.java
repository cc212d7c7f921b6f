package interleave.kit.mp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessageTest {
  enum Sign {
    PLUS {
      @Override
      int of() {
        return 1;
      }
    };

    abstract int of();
  }

  record Pair(Object left, Object right) {}

  record Positive(int number) {
    Positive {
      if (number == 13) {
        throw new IllegalArgumentException("not 13");
      }
    }
  }

  static List<Object> values() {
    Map<Object, Object> map = new LinkedHashMap<>();
    map.put(null, 1);
    map.put("k", List.of());
    return Arrays.asList(
        null, true, false, (byte) -3, (short) -300, 'ü', -70_000, Long.MIN_VALUE, 1.5f, Double.NaN, "", "plain", "汉字",
        "pair \ud83d\ude00 half \ud83d", BigInteger.TWO.pow(200).negate(), new BigDecimal("-1.50"),
        Arrays.asList(1, null, "x"), Set.of(1, 2), map, Optional.of("there"), Optional.empty(), TimeUnit.DAYS, Sign.PLUS,
        new Pair(new Pair(1, null), List.of('c')), "long".repeat(100_000));
  }

  @ParameterizedTest
  @MethodSource("values")
  void arrives_as_it_was_sent(Object value) {
    assertThat(Decoder.decode(Encoder.encode(value))).isEqualTo(value);
  }

  @Test
  void arrays_arrive_as_they_were_sent() {
    List<Object> arrays = List.of(
        new byte[] {1, -1}, new int[] {1, -70_000}, new long[] {Long.MIN_VALUE}, new double[] {0.1, -0.0}, new int[0]);
    assertThat((List<?>) Decoder.decode(Encoder.encode(arrays)))
        .usingRecursiveComparison()
        .isEqualTo(arrays);
  }

  @Test
  void refuses_what_cannot_travel() {
    assertThatThrownBy(() -> Encoder.encode(new Pair(1, new Object())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("java.lang.Object cannot be sent to another process; make it a record of plain values");
    List<Object> itself = new ArrayList<>();
    itself.add(itself);
    assertThatThrownBy(() -> Encoder.encode(itself)).hasMessageContaining("contains itself");
    try (Lock lock = new Lock()) {
      assertThatThrownBy(() -> Encoder.encode(List.of(lock)))
          .hasMessage("a Lock cannot be sent; a child gets it as an argument of its Process");
    }
  }

  @Test
  void understands_no_bytes_but_its_own() {
    byte[] good = Encoder.encode(List.of("some text", 1, new int[] {1, 2, 3}));
    for (int end = 0; end < good.length; end++) {
      byte[] part = Arrays.copyOf(good, end);
      assertThatThrownBy(() -> Decoder.decode(part)).isInstanceOf(IllegalStateException.class);
    }
    assertThatThrownBy(() -> Decoder.decode(new byte[] {120})).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void makes_nothing_but_records_and_enums() {
    byte[] message = Encoder.encode(new Positive(1));
    assertThat(Decoder.decode(message)).isEqualTo(new Positive(1));
    String name = Positive.class.getName();
    String other = "java.util.concurrent.CompletableFuture$UniWhenCompletee".substring(0, name.length());
    byte[] forged = new String(message, java.nio.charset.StandardCharsets.ISO_8859_1)
        .replace(name, other)
        .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> Decoder.decode(forged)).isInstanceOf(IllegalStateException.class);
    message[message.length - 1] = 13;
    assertThatThrownBy(() -> Decoder.decode(message))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("refuses its values")
        .hasRootCauseMessage("not 13");
  }
}
