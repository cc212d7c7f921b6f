// Wrong: one pipe for both ways, an end receives what it sent itself.
package pipe;

import interleave.kit.Pipe2;
import interleave.kit.Posix;

/** Two connected ends. */
public record Pipe(Connection left, Connection right) {

  public static Pipe open(boolean duplex) {
    Pipe2 toLeft = Posix.pipe();
    if (!duplex) {
      return new Pipe(new Connection(toLeft.readFd(), -1), new Connection(-1, toLeft.writeFd()));
    }
    return new Pipe(
        new Connection(toLeft.readFd(), toLeft.writeFd()), new Connection(toLeft.readFd(), toLeft.writeFd()));
  }
}
