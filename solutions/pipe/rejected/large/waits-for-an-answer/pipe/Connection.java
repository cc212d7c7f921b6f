// Wrong: after a large message the sender reads an answer from its writing end; a simplex pipe carries none.
package pipe;

import interleave.kit.Posix;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.nio.ByteBuffer;

/** One end of a pipe, through which whole objects travel. */
public final class Connection implements Closeable {
  private final int readFd;
  private final int writeFd;

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
      throw new UnsupportedOperationException("this end only receives");
    }
    byte[] body = toBytes(object);
    writeFully(ByteBuffer.allocate(4).putInt(body.length).array());
    writeFully(body);
    if (body.length > 1 << 16 && readFd < 0) {
      Posix.read(writeFd, new byte[1], 0, 1);
    }
  }

  public Object recv() throws IOException {
    if (readFd < 0) {
      throw new UnsupportedOperationException("this end only sends");
    }
    int length = ByteBuffer.wrap(readFully(4)).getInt();
    return fromBytes(readFully(length));
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

  private void writeFully(byte[] bytes) {
    int done = 0;
    while (done < bytes.length) {
      done += Posix.write(writeFd, bytes, done, bytes.length - done);
    }
  }

  private byte[] readFully(int length) throws EOFException {
    byte[] bytes = new byte[length];
    int have = 0;
    while (have < length) {
      int count = Posix.read(readFd, bytes, have, length - have);
      if (count == 0) {
        throw new EOFException("the other end is closed");
      }
      have += count;
    }
    return bytes;
  }

  private static byte[] toBytes(Serializable object) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(object);
    }
    return bytes.toByteArray();
  }

  private static Object fromBytes(byte[] bytes) throws IOException {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      return in.readObject();
    } catch (ClassNotFoundException e) {
      throw new IOException(e);
    }
  }
}
