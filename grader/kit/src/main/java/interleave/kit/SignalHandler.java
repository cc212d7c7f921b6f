package interleave.kit;

/**
 * Acts when a signal has come; see {@link Posix#signal}. Handlers run one after another on a thread of their own, beside
 * the rest of the program.
 */
@FunctionalInterface
public interface SignalHandler {
  /** Handles one signal; what it throws is reported, and the next signal is handled all the same. */
  void handle(ReceivedSignal signal);
}
