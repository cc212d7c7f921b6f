// Wrong: the flag is ignored, every pipe goes both ways.
package pipe;

import interleave.kit.Pipe2;
import interleave.kit.Posix;

/** Two connected ends. */
public record Pipe(Connection left, Connection right) {

  public static Pipe open(boolean duplex) {
    Pipe2 toLeft = Posix.pipe();
    Pipe2 toRight = Posix.pipe();
    return new Pipe(
        new Connection(toLeft.readFd(), toRight.writeFd()), new Connection(toRight.readFd(), toLeft.writeFd()));
  }
}
