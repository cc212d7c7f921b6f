package interleave.kit.mp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class NumbersTest {
  @ParameterizedTest
  @CsvSource({
    "c, 0, 255", "b, -128, 127", "B, 0, 255", "h, -32768, 32767", "H, 0, 65535", "i, -2147483648, 2147483647",
    "I, 0, 4294967295", "l, -9223372036854775808, 9223372036854775807", "L, 0, 18446744073709551615",
    "q, -9223372036854775808, 9223372036854775807", "Q, 0, 18446744073709551615"
  })
  void holds_the_whole_range_of_its_type_and_nothing_beyond(char type, BigInteger least, BigInteger greatest) {
    try (Value value = new Value(type, 1); Array array = new Array(type, 3)) {
      for (BigInteger edge : new BigInteger[] {least, greatest}) {
        value.set(edge);
        array.set(1, edge);
        assertThat(value.getBig()).isEqualTo(edge);
        assertThat(array.getBig(1)).isEqualTo(edge);
        assertThat(array.getDouble(1)).isEqualTo(edge.doubleValue());
        assertThat(array.get(0) + array.get(2)).isZero();
        if (edge.bitLength() < Long.SIZE) {
          assertThat(value.get()).isEqualTo(edge.longValue());
        } else {
          assertThatThrownBy(value::get).isInstanceOf(ArithmeticException.class).hasMessageStartingWith(edge.toString());
        }
      }
      for (BigInteger beyond : new BigInteger[] {least.subtract(BigInteger.ONE), greatest.add(BigInteger.ONE)}) {
        assertThatThrownBy(() -> value.set(beyond))
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessage(beyond + " does not fit type '" + type + "': " + least + " to " + greatest);
        assertThatThrownBy(() -> array.set(1, beyond)).isInstanceOf(IllegalArgumentException.class);
      }
      assertThat(value.getBig()).isEqualTo(greatest);
      assertThatThrownBy(() -> value.setDouble(0.5)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void holds_fractions_of_two_widths() {
    try (Value wide = new Value('d', 0.1); Value narrow = new Value('f', 0.1); Array array = new Array('f', 2)) {
      assertThat(wide.getDouble()).isEqualTo(0.1);
      assertThat(narrow.getDouble()).isEqualTo(0.1f);
      narrow.set(3);
      assertThat(narrow.getDouble()).isEqualTo(3);
      array.setDouble(1, Double.NEGATIVE_INFINITY);
      assertThat(array.getDouble(1)).isEqualTo(Double.NEGATIVE_INFINITY);
      assertThat(array.getDouble(0)).isZero();
      assertThatThrownBy(() -> narrow.setDouble(1e39)).isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(wide::get).isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void refuses_other_types_lengths_and_elements() {
    assertThatThrownBy(() -> new Value('x', 1)).hasMessage("no type 'x'; there are c b B h H i I l L q Q f d");
    assertThatThrownBy(() -> new Value('b', 200)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Array('i', -1)).isInstanceOf(IllegalArgumentException.class);
    try (Array array = new Array('i', 2); Array none = new Array('d', 0)) {
      assertThatThrownBy(() -> array.get(2)).hasMessage("no element 2 in an array of 2");
      assertThatThrownBy(() -> array.set(-1, 0)).isInstanceOf(IndexOutOfBoundsException.class);
      assertThatThrownBy(array::text).isInstanceOf(IllegalStateException.class);
      assertThat(none.length()).isZero();
      assertThat(array.type()).isEqualTo('i');
    }
  }

  @Test
  void an_array_of_characters_is_a_text() {
    try (Array text = new Array("hällo")) {
      assertThat(text.text()).isEqualTo("hällo");
      text.setText("ab");
      assertThat(text.text()).isEqualTo("ab");
      assertThat(text.get(3)).isEqualTo('l');
      text.set(2, 'c');
      assertThat(text.text()).isEqualTo("abclo");
      assertThatThrownBy(() -> text.setText("longer")).isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> new Array("汉")).isInstanceOf(IllegalArgumentException.class);
    }
  }

  record Doubles(Array numbers, Value sum) implements Runnable {
    @Override
    public void run() {
      for (int i = 0; i < numbers.length(); i++) {
        numbers.setDouble(i, numbers.getDouble(i) * 2);
      }
      sum.set(numbers.length());
    }
  }

  @Test
  void what_a_child_writes_the_parent_sees() throws Exception {
    try (Array numbers = new Array('d', 3); Value sum = new Value('H', 0)) {
      numbers.setDouble(2, 1.25);
      Process child = Process.of(new Doubles(numbers, sum));
      child.start();
      child.join();
      assertThat(numbers.getDouble(2)).isEqualTo(2.5);
      assertThat(sum.get()).isEqualTo(3);
    }
  }
}
