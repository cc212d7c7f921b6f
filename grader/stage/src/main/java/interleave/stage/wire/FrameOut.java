package interleave.stage.wire;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Sends frames: length, type, sequence number, payload, signature. Belongs to one thread; sends without
 * allocating once its buffer has grown.
 */
public final class FrameOut {
  private final OutputStream out;
  private final SipHash hash;
  private final int direction;
  private final Packer frame = new Packer(64 << 10);
  private long sequence;

  public FrameOut(OutputStream out, byte[] key, Frame.Direction direction) {
    this.out = out;
    this.hash = new SipHash(key);
    this.direction = direction.ordinal();
  }

  public void send(int type, Packer payload) throws IOException {
    send(type, payload.buffer(), payload.size());
  }

  public void send(int type, byte[] payload) throws IOException {
    send(type, payload, payload.length);
  }

  private void send(int type, byte[] payload, int length) throws IOException {
    frame.clear();
    frame.putInt(Frame.HEADER + length).put(type).putLong(sequence++).put(payload, length);
    frame.put(direction);
    long mac = hash.hash(frame.buffer(), 4, frame.size() - 4);
    frame.unput().putLong(mac);
    out.write(frame.buffer(), 0, frame.size());
    out.flush();
  }
}
