package interleave.stage.wire;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Receives frames and refuses those that are too long, out of sequence or not signed with the key. */
public final class FrameIn {
  private final InputStream in;
  private final SipHash hash;
  private final byte direction;
  private final int limit;
  private long sequence;

  /**
   * @param limit largest payload in bytes
   */
  public FrameIn(InputStream in, byte[] key, Frame.Direction direction, int limit) {
    this.in = in;
    this.hash = new SipHash(key);
    this.direction = (byte) direction.ordinal();
    this.limit = limit;
  }

  /**
   * Waits for the next frame.
   *
   * @return the frame, or null at the end of the stream between two frames
   * @throws EOFException if the stream ends within a frame
   * @throws TamperedException if the frame is not what the other side sends next
   */
  public Frame receive() throws IOException {
    byte[] prefix = new byte[4];
    int got = in.readNBytes(prefix, 0, 4);
    if (got == 0) return null;
    if (got < 4) throw new EOFException();
    int length = new Unpacker(prefix).getInt();
    if (length < Frame.HEADER || length > limit + Frame.HEADER) {
      throw new TamperedException("a frame of " + length + " bytes");
    }
    byte[] body = in.readNBytes(length + 8);
    if (body.length < length + 8) throw new EOFException();
    long mac = new Unpacker(Arrays.copyOfRange(body, length, length + 8)).getLong();
    body[length] = direction;
    if (hash.hash(body, 0, length + 1) != mac) throw new TamperedException("a wrong signature");
    Unpacker header = new Unpacker(body);
    int type = header.get();
    long number = header.getLong();
    if (number != sequence) throw new TamperedException("frame " + number + " instead of " + sequence);
    sequence++;
    return new Frame(type, Arrays.copyOfRange(body, Frame.HEADER, length));
  }
}
