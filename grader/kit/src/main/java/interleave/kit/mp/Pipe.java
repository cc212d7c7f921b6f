package interleave.kit.mp;

import interleave.kit.Pipe2;
import interleave.kit.Posix;

/**
 * Holds the two ends of a line between two processes.
 *
 * <pre>{@code
 * Pipe pipe = Pipe.duplex();
 * new Echo(pipe.second()).start();
 * pipe.second().close();               // the child has it now; else the end of the line would never be seen
 * pipe.first().send(List.of(1, "two"));
 * }</pre>
 *
 * @param first receives; and sends, if the pipe is duplex
 * @param second sends; and receives, if the pipe is duplex
 */
public record Pipe(Connection first, Connection second) implements AutoCloseable {
  /**
   * Makes a pipe through which both ends send and receive.
   *
   * @throws interleave.kit.PosixException {@code EMFILE} if this process has too many files open
   */
  public static Pipe duplex() {
    Pipe2 there = Posix.pipe();
    Pipe2 back = Posix.pipe();
    return new Pipe(
        new Connection(back.readFd(), there.writeFd()), new Connection(there.readFd(), back.writeFd()));
  }

  /**
   * Makes a pipe of one direction: what {@link #second} sends, {@link #first} receives.
   *
   * @throws interleave.kit.PosixException {@code EMFILE} if this process has too many files open
   */
  public static Pipe oneWay() {
    Pipe2 pipe = Posix.pipe();
    return new Pipe(new Connection(pipe.readFd(), Connection.NONE), new Connection(Connection.NONE, pipe.writeFd()));
  }

  /** Closes both ends in this process. */
  @Override
  public void close() {
    first.close();
    second.close();
  }
}
