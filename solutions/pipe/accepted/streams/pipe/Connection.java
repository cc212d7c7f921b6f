package pipe;

import interleave.kit.Posix;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.Serializable;

/** Keeps one object stream in each direction for the life of the end; the stream does the framing. */
public final class Connection implements Closeable {
  private final int readFd;
  private final int writeFd;
  private ObjectOutputStream out;
  private ObjectInputStream in;

  public Connection(int readFd, int writeFd) {
    this.readFd = readFd;
    this.writeFd = writeFd;
  }

  public int readFd() {
    return readFd;
  }

  public int writeFd() {
    return writeFd;
  }

  public void send(Serializable object) throws IOException {
    if (writeFd < 0) {
      throw new UnsupportedOperationException("receive only");
    }
    if (out == null) {
      out = new ObjectOutputStream(new Sink(writeFd));
    }
    out.writeUnshared(object);
    out.reset();
    out.flush();
  }

  public Object recv() throws IOException {
    if (readFd < 0) {
      throw new UnsupportedOperationException("send only");
    }
    try {
      if (in == null) {
        in = new ObjectInputStream(new Source(readFd));
      }
      return in.readUnshared();
    } catch (ClassNotFoundException e) {
      throw new IOException(e);
    }
  }

  @Override
  public void close() {
    if (readFd >= 0) {
      Posix.close(readFd);
    }
    if (writeFd >= 0) {
      Posix.close(writeFd);
    }
  }

  private static final class Sink extends OutputStream {
    private final int fd;

    Sink(int fd) {
      this.fd = fd;
    }

    @Override
    public void write(int b) {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      for (int done = 0; done < length; ) {
        done += Posix.write(fd, bytes, offset + done, length - done);
      }
    }
  }

  private static final class Source extends InputStream {
    private final int fd;

    Source(int fd) {
      this.fd = fd;
    }

    @Override
    public int read() {
      byte[] one = new byte[1];
      return Posix.read(fd, one, 0, 1) == 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
      if (length == 0) {
        return 0;
      }
      int count = Posix.read(fd, bytes, offset, length);
      return count == 0 ? -1 : count;
    }
  }
}
