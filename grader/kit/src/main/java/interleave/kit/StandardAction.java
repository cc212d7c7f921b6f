package interleave.kit;

/** Stands for what the kernel does with a signal by itself. */
enum StandardAction implements SignalHandler {
  DEFAULT,
  IGNORE;

  @Override
  public void handle(ReceivedSignal signal) {
    throw new UnsupportedOperationException("the kernel does it");
  }
}
