package interleave.judge.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Wraps a process that was started and is waited for without the JDK's help. */
final class Subject extends Process {
  private static final int SIGKILL = 9;
  private static final int SIGTERM = 15;

  private final int pid;
  private final OutputStream input;
  private final InputStream output;
  private final InputStream errors;
  private final CompletableFuture<Integer> exit = new CompletableFuture<>();

  private Subject(int pid, OutputStream input, InputStream output, InputStream errors) {
    this.pid = pid;
    this.input = input;
    this.output = output;
    this.errors = errors;
  }

  /** Starts a confined process behind three pipes. */
  static Subject start(Starter starter, Confinement confinement) throws IOException {
    int[] in = Descriptors.pipe();
    int[] out = Descriptors.pipe();
    int[] err = Descriptors.pipe();
    int pid;
    try {
      pid = starter.start(confinement, List.of(in[0], out[1], err[1]));
    } catch (IOException | RuntimeException e) {
      List.of(in[1], out[0], err[0]).forEach(Descriptors::close);
      throw e;
    } finally {
      List.of(in[0], out[1], err[1]).forEach(Descriptors::close);
    }
    var subject =
        new Subject(pid, Descriptors.output(in[1]), Descriptors.input(out[0]), Descriptors.input(err[0]));
    Thread.ofPlatform().daemon().name("interleave-reaper-" + pid).start(subject::reap);
    return subject;
  }

  /** As in the JDK: the exit status, or 128 and the signal's number. */
  private void reap() {
    int status = Kernel.reap(pid, false).status();
    int signal = status & 0x7f;
    exit.complete(signal == 0 ? status >> 8 & 0xff : 128 + signal);
  }

  @Override
  public OutputStream getOutputStream() {
    return input;
  }

  @Override
  public InputStream getInputStream() {
    return output;
  }

  @Override
  public InputStream getErrorStream() {
    return errors;
  }

  @Override
  public int waitFor() throws InterruptedException {
    try {
      return exit.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public boolean waitFor(long timeout, TimeUnit unit) throws InterruptedException {
    try {
      exit.get(Math.max(timeout, 0), unit);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public int exitValue() {
    if (!exit.isDone()) {
      throw new IllegalThreadStateException("process has not exited");
    }
    return exit.join();
  }

  @Override
  public boolean isAlive() {
    return !exit.isDone();
  }

  @Override
  public CompletableFuture<Process> onExit() {
    return exit.thenApplyAsync(status -> this);
  }

  @Override
  public long pid() {
    return pid;
  }

  @Override
  public void destroy() {
    signal(SIGTERM);
  }

  @Override
  public Process destroyForcibly() {
    signal(SIGKILL);
    return this;
  }

  @Override
  public boolean supportsNormalTermination() {
    return true;
  }

  @Override
  public ProcessHandle toHandle() {
    return ProcessHandle.of(pid).orElseThrow();
  }

  private void signal(int signal) {
    if (isAlive()) {
      Kernel.kill(pid, signal);
    }
  }
}
