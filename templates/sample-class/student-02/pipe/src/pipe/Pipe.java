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
    Pipe2 toRight = Posix.pipe();
    return new Pipe(
        new Connection(toLeft.readFd(), toRight.writeFd()), new Connection(toRight.readFd(), toLeft.writeFd()));
  }
}
