package interleave.kit.mp;

import java.util.concurrent.Callable;

/** Is a pool's worker, in its own process: does one task after the other until its pool has no more. */
final class Worker extends Process {
  private final Connection line;
  private final Runnable initializer;

  Worker(Connection line, Runnable initializer) {
    super(line, initializer);
    this.line = line;
    this.initializer = initializer;
  }

  @Override
  protected void run() {
    if (initializer != null) {
      initializer.run();
    }
    try {
      line.send(new Answer.Ready());
      while (true) {
        answer();
      }
    } catch (Connection.EndOfFile poolIsClosed) {
      return;
    }
  }

  private void answer() {
    Answer answer;
    try {
      answer = Answer.to((Callable<?>) line.recv());
    } catch (IllegalStateException unknown) {
      answer = Answer.Threw.of(unknown);
    }
    try {
      line.send(answer);
    } catch (IllegalArgumentException cannotBeSent) {
      line.send(Answer.Threw.of(cannotBeSent));
    }
  }
}
