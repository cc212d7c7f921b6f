package interleave.stage.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FrameTest {
  private static final byte[] KEY = "0123456789abcdef".getBytes();

  @Test
  void carries_numbers_and_texts_of_every_alphabet() throws IOException {
    String text = "plain, Größe, 信号量, 🎭, \0, lone \ud83c surrogate";
    FrameIn in = reader(sent(new Packer(1).putText(text).putLong(Long.MIN_VALUE).putInt(-1).put(-5).putBytes(new byte[] {1, 2})));
    Unpacker got = new Unpacker(in.receive().payload());
    assertThat(got.getText()).isEqualTo(text.replace('\ud83c', '?').replace("?\udfad", "🎭"));
    assertThat(got.getLong()).isEqualTo(Long.MIN_VALUE);
    assertThat(got.getInt()).isEqualTo(-1);
    assertThat(got.get()).isEqualTo(-5);
    assertThat(got.getBytes()).containsExactly(1, 2);
    assertThat(got.hasMore()).isFalse();
    assertThat(in.receive()).isNull();
  }

  @Test
  void refuses_a_frame_with_any_bit_turned() throws IOException {
    byte[] wire = sent(new Packer(8).putText("passed"));
    for (int i = 4; i < wire.length; i++) {
      for (int bit = 0; bit < 8; bit++) {
        byte[] turned = wire.clone();
        turned[i] ^= (byte) (1 << bit);
        assertThatThrownBy(() -> reader(turned).receive()).as("byte %d", i).isInstanceOf(TamperedException.class);
      }
    }
  }

  @Test
  void refuses_a_frame_that_comes_twice() throws IOException {
    byte[] wire = sent(new Packer(8).putInt(1));
    byte[] twice = Arrays.copyOf(wire, 2 * wire.length);
    System.arraycopy(wire, 0, twice, wire.length, wire.length);
    FrameIn in = reader(twice);
    in.receive();
    assertThatThrownBy(in::receive).isInstanceOf(TamperedException.class).hasMessageContaining("frame 0 instead of 1");
  }

  @Test
  void refuses_a_frame_sent_back_where_it_came_from() throws IOException {
    byte[] wire = sent(new Packer(8).putInt(1));
    FrameIn other = new FrameIn(new ByteArrayInputStream(wire), KEY, Frame.Direction.TO_SUBJECT, 100);
    assertThatThrownBy(other::receive).isInstanceOf(TamperedException.class);
  }

  @Test
  void refuses_a_frame_signed_with_another_key() throws IOException {
    byte[] wire = sent(new Packer(8).putInt(1));
    FrameIn other = new FrameIn(new ByteArrayInputStream(wire), new byte[16], Frame.Direction.TO_JUDGE, 100);
    assertThatThrownBy(other::receive).isInstanceOf(TamperedException.class);
  }

  @Test
  void refuses_lengths_that_no_frame_has() {
    for (byte[] length : new byte[][] {{0, 0, 0, 0}, {0, 0, 0, 8}, {0, 0, 0, 110}, {127, -1, -1, -1}, {-1, -1, -1, -1}}) {
      assertThatThrownBy(() -> reader(length).receive()).isInstanceOf(TamperedException.class);
    }
  }

  @Test
  void tells_a_stream_that_breaks_off_from_one_that_ends() throws IOException {
    byte[] wire = sent(new Packer(8).putInt(1));
    for (int length = 1; length < wire.length; length++) {
      byte[] part = Arrays.copyOf(wire, length);
      assertThatThrownBy(() -> reader(part).receive()).isInstanceOf(EOFException.class);
    }
    assertThat(reader(new byte[0]).receive()).isNull();
  }

  @Test
  void refuses_a_text_longer_than_its_frame() {
    byte[] payload = new Packer(8).putInt(1000).toBytes();
    assertThatThrownBy(() -> new Unpacker(payload).getText()).isInstanceOf(IndexOutOfBoundsException.class);
  }

  private static byte[] sent(Packer payload) throws IOException {
    ByteArrayOutputStream wire = new ByteArrayOutputStream();
    new FrameOut(wire, KEY, Frame.Direction.TO_JUDGE).send(7, payload);
    return wire.toByteArray();
  }

  private static FrameIn reader(byte[] wire) {
    return new FrameIn(new ByteArrayInputStream(wire), KEY, Frame.Direction.TO_JUDGE, 100);
  }
}
