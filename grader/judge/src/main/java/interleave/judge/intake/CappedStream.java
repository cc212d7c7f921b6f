package interleave.judge.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what is unpacked, and stops a bomb before it has gone off. */
final class CappedStream extends FilterInputStream {
  private final Budget budget;

  CappedStream(InputStream in, Budget budget) {
    super(in);
    this.budget = budget;
  }

  /** Says that more came out than a submission may hold. */
  static final class BombException extends IOException {
    private static final long serialVersionUID = 1L;

    BombException() {
      super("too many unpacked bytes");
    }
  }

  /** Counts the bytes of one archive. */
  static final class Budget {
    private final long most;
    private long spent;

    /** Allows what the caps allow, but no more than the usual ratio of what came in packed. */
    Budget(Caps caps, long packed) {
      this.most = Math.min(caps.bytes(), Math.max(Caps.HARMLESS, packed * Caps.RATIO));
    }

    private void spend(long bytes) throws IOException {
      spent += Math.max(0, bytes);
      if (spent > most) {
        throw new BombException();
      }
    }
  }

  @Override
  public int read() throws IOException {
    int c = super.read();
    budget.spend(c < 0 ? 0 : 1);
    return c;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int n = super.read(buffer, offset, length);
    budget.spend(n);
    return n;
  }

  @Override
  public long skip(long n) throws IOException {
    // By reading: a skipped byte has been unpacked, too.
    byte[] buffer = new byte[(int) Math.min(8192, Math.max(0, n))];
    return Math.max(0, read(buffer, 0, buffer.length));
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
