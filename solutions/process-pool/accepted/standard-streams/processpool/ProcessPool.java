package processpool;

import interleave.kit.Pipe2;
import interleave.kit.Posix;
import interleave.kit.PosixException;
import interleave.kit.Spawn;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Hands tasks to its workers over their standard input and output; what tasks print goes elsewhere. A task waits here as a
 * future that is run when a worker has come free.
 */
public final class ProcessPool {
  /** Where workers find the output that was theirs at first. */
  private static final int ASIDE = 100;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final LinkedList<FutureTask<String>> waiting = new LinkedList<>();
  private final LinkedList<Helper> free = new LinkedList<>();
  private final int workers;
  private int working;
  private boolean closed;
  private boolean over;

  public ProcessPool(int workers) {
    this.workers = workers;
    for (int i = 0; i < workers; i++) {
      free.add(new Helper());
    }
    daemon(this::deal);
  }

  private static void daemon(Runnable work) {
    Thread thread = new Thread(work);
    thread.setDaemon(true);
    thread.start();
  }

  public Future<String> applyAsync(Class<? extends Task> task, String argument) {
    var future = new FutureTask<>(() -> run(task.getName(), argument));
    lock.lock();
    try {
      if (closed) {
        throw new IllegalStateException("the pool is closed");
      }
      waiting.add(future);
      changed.signalAll();
    } finally {
      lock.unlock();
    }
    return future;
  }

  public String apply(Class<? extends Task> task, String argument) throws ExecutionException, InterruptedException {
    return applyAsync(task, argument).get();
  }

  public List<String> map(Class<? extends Task> task, List<String> arguments)
      throws ExecutionException, InterruptedException {
    List<Future<String>> results = new ArrayList<>();
    for (String argument : arguments) {
      results.add(applyAsync(task, argument));
    }
    List<String> values = new ArrayList<>();
    for (Future<String> result : results) {
      values.add(result.get());
    }
    return values;
  }

  public void close() {
    lock.lock();
    closed = true;
    changed.signalAll();
    lock.unlock();
  }

  public void join() throws InterruptedException {
    lock.lock();
    try {
      if (!closed) {
        throw new IllegalStateException("close the pool first");
      }
      while (!over) {
        changed.await();
      }
    } finally {
      lock.unlock();
    }
  }

  /** Runs each future in turn, in a thread of its own, as soon as a worker is free. */
  private void deal() {
    lock.lock();
    try {
      while (!(closed && waiting.isEmpty() && working == 0)) {
        if (!waiting.isEmpty() && working < workers) {
          working++;
          daemon(waiting.remove());
        } else {
          changed.awaitUninterruptibly();
        }
      }
      free.forEach(Helper::dismiss);
      free.clear();
      over = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private String run(String task, String argument) throws TaskFailed, WorkerDied {
    Helper helper = null;
    try {
      helper = borrow();
      while (!helper.takes(task, argument)) {
        helper.dismiss();
        helper = new Helper();
      }
      String answer = helper.receive();
      if (answer == null) {
        helper.dismiss();
        helper = null;
        throw new WorkerDied("the worker has ended");
      } else if (answer.startsWith("!")) {
        throw new TaskFailed(answer.substring(1));
      }
      return answer.substring(1);
    } finally {
      giveBack(helper);
    }
  }

  private Helper borrow() {
    lock.lock();
    try {
      return free.isEmpty() ? new Helper() : free.remove();
    } finally {
      lock.unlock();
    }
  }

  private void giveBack(Helper helper) {
    lock.lock();
    if (helper != null) {
      free.add(helper);
    }
    working--;
    changed.signalAll();
    lock.unlock();
  }

  /** Is a worker. */
  private static final class Helper {
    private final int pid;
    private final int in;
    private final int out;

    Helper() {
      Pipe2 down = Posix.pipe();
      Pipe2 up = Posix.pipe();
      pid = Spawn.of(Worker.class).connect(0, down.readFd()).connect(1, up.writeFd()).connect(ASIDE, 1).start();
      Posix.close(down.readFd());
      Posix.close(up.writeFd());
      in = down.writeFd();
      out = up.readFd();
    }

    boolean takes(String task, String argument) {
      try {
        send(in, task);
        send(in, argument);
        return true;
      } catch (PosixException nobodyReads) {
        return false;
      }
    }

    String receive() {
      return ProcessPool.receive(out);
    }

    void dismiss() {
      Posix.close(in);
      Posix.waitpid(pid);
      Posix.close(out);
    }
  }

  /** Is what runs in a worker process. */
  static final class Worker {
    private static final int ANSWERS = ASIDE + 1;

    public static void main(String[] args) {
      Posix.dup2(1, ANSWERS);
      Posix.dup2(ASIDE, 1);
      for (String task = receive(0); task != null; task = receive(0)) {
        String argument = receive(0);
        String answer;
        try {
          answer = "." + Task.named(task).call(argument);
        } catch (Throwable thrown) {
          answer = "!" + thrown;
        }
        send(ANSWERS, answer);
      }
      Posix.exit(0);
    }
  }

  private static void send(int fd, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Posix.write(fd, ByteBuffer.allocate(Integer.BYTES + bytes.length).putInt(bytes.length).put(bytes).array());
  }

  /** Returns the next text; null at the end. */
  private static String receive(int fd) {
    byte[] length = exactly(fd, Integer.BYTES);
    byte[] text = length == null ? null : exactly(fd, ByteBuffer.wrap(length).getInt());
    return text == null ? null : new String(text, StandardCharsets.UTF_8);
  }

  private static byte[] exactly(int fd, int count) {
    byte[] bytes = new byte[count];
    for (int done = 0; done < count; ) {
      int some = Posix.read(fd, bytes, done, count - done);
      if (some == 0) {
        return null;
      }
      done += some;
    }
    return bytes;
  }
}
