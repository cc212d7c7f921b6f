package processpool;

import interleave.kit.Pipe2;
import interleave.kit.Posix;
import interleave.kit.PosixException;
import interleave.kit.Spawn;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/**
 * Has all workers answer on one pipe, in pieces small enough to arrive whole, so that one thread hears everything. Another
 * thread buries the dead, and says so on the same pipe, behind all that they have said.
 */
public final class ProcessPool {
  /** So much a pipe takes in one piece, whoever else writes to it. */
  private static final int WHOLE = 4096;

  private static final int HEADER = 2 * Integer.BYTES;
  private static final byte DIED = 'd';
  private static final byte MORE = 'm';
  private static final byte RETURNED = 'r';
  private static final byte THREW = 't';

  private record Job(String task, String argument, CompletableFuture<String> result) {}

  /** Is a worker: what it is at, if anything, and what of an answer has come. */
  private static final class Desk {
    final int pid;
    final int orders;
    byte[] heard = {};
    Job job;

    Desk(int pid, int orders) {
      this.pid = pid;
      this.orders = orders;
    }
  }

  private final Pipe2 answers = Posix.pipe();
  private final int most;
  private final Map<Integer, Desk> desks = new HashMap<>();
  private final Deque<Desk> idle = new ArrayDeque<>();
  private final Deque<Job> jobs = new ArrayDeque<>();
  private final CountDownLatch over = new CountDownLatch(1);
  private boolean closed;

  public ProcessPool(int workers) {
    most = workers;
    start("hears", this::hear);
    synchronized (this) {
      for (int i = 0; i < workers; i++) {
        idle.add(hire());
      }
    }
  }

  private static void start(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
  }

  private Desk hire() {
    Pipe2 down = Posix.pipe();
    int pid =
        Spawn.of(Worker.class)
            .args(String.valueOf(down.readFd()), String.valueOf(answers.writeFd()))
            .inherit(down.readFd(), answers.writeFd())
            .start();
    Posix.close(down.readFd());
    Desk desk = new Desk(pid, down.writeFd());
    desks.put(pid, desk);
    start("buries-" + pid, () -> {
      Posix.waitpid(pid);
      Posix.write(answers.writeFd(), piece(pid, DIED, new byte[0], 0, 0));
    });
    return desk;
  }

  public Future<String> applyAsync(Class<? extends Task> task, String argument) {
    Job job = new Job(task.getName(), argument, new CompletableFuture<>());
    synchronized (this) {
      if (closed) {
        throw new IllegalStateException("the pool is closed");
      }
      jobs.add(job);
    }
    wake();
    return job.result();
  }

  /** Has the thread that hears look for work. Without the lock, which it needs to make room in the pipe. */
  private void wake() {
    Posix.write(answers.writeFd(), piece(0, MORE, new byte[0], 0, 0));
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
    synchronized (this) {
      closed = true;
    }
    wake();
  }

  public void join() throws InterruptedException {
    synchronized (this) {
      if (!closed) {
        throw new IllegalStateException("close the pool first");
      }
    }
    over.await();
  }

  /** Reads piece after piece, and hands out work in between, until all is over. */
  private void hear() {
    boolean more = true;
    while (more) {
      byte[] header = exactly(answers.readFd(), HEADER + 1);
      ByteBuffer fields = ByteBuffer.wrap(header);
      int pid = fields.getInt();
      byte[] text = exactly(answers.readFd(), fields.getInt());
      more = take(pid, fields.get(), text);
    }
    over.countDown();
  }

  private synchronized boolean take(int pid, byte kind, byte[] text) {
    Desk desk = desks.get(pid);
    if (desk != null && kind == DIED) {
      desks.remove(pid);
      idle.remove(desk);
      Posix.close(desk.orders);
      if (desk.job != null) {
        desk.job.result().completeExceptionally(new WorkerDied("process " + pid + " has ended"));
      }
    } else if (desk != null) {
      byte[] all = Arrays.copyOf(desk.heard, desk.heard.length + text.length);
      System.arraycopy(text, 0, all, desk.heard.length, text.length);
      desk.heard = all;
      if (kind != MORE) {
        finish(desk, kind);
      }
    }
    handOut();
    return !(closed && jobs.isEmpty() && desks.isEmpty());
  }

  private void finish(Desk desk, byte kind) {
    String text = new String(desk.heard, StandardCharsets.UTF_8);
    if (kind == RETURNED) {
      desk.job.result().complete(text);
    } else {
      desk.job.result().completeExceptionally(new TaskFailed(text));
    }
    desk.job = null;
    desk.heard = new byte[0];
    idle.add(desk);
  }

  private void handOut() {
    while (!jobs.isEmpty() && desks.size() < most) {
      idle.add(hire());
    }
    while (!jobs.isEmpty() && !idle.isEmpty()) {
      Desk desk = idle.remove();
      byte[] task = jobs.peek().task().getBytes(StandardCharsets.UTF_8);
      byte[] argument = jobs.peek().argument().getBytes(StandardCharsets.UTF_8);
      ByteBuffer order = ByteBuffer.allocate(HEADER + task.length + argument.length);
      order.putInt(task.length).putInt(argument.length).put(task).put(argument);
      try {
        Posix.write(desk.orders, order.array());
        desk.job = jobs.remove();
      } catch (PosixException hasDied) {
        // Who buries it says so soon; then the job is another's.
      }
    }
    if (closed && jobs.isEmpty()) {
      idle.forEach(ProcessPool::sendHome);
      idle.clear();
    }
  }

  private static void sendHome(Desk desk) {
    try {
      Posix.write(desk.orders, new byte[HEADER]);
    } catch (PosixException hasDied) {
      // Then it need not be told.
    }
  }

  private static byte[] piece(int pid, byte kind, byte[] text, int from, int length) {
    return ByteBuffer.allocate(HEADER + 1 + length).putInt(pid).putInt(length).put(kind).put(text, from, length).array();
  }

  private static byte[] exactly(int fd, int length) {
    byte[] bytes = new byte[length];
    for (int done = 0; done < length; ) {
      int count = Posix.read(fd, bytes, done, length - done);
      if (count == 0) {
        throw new IllegalStateException("the end");
      }
      done += count;
    }
    return bytes;
  }

  /** Is what runs in a worker process. */
  static final class Worker {
    public static void main(String[] args) {
      int orders = Integer.parseInt(args[0]);
      int answers = Integer.parseInt(args[1]);
      try {
        while (one(orders, answers)) {
          // The next one, then.
        }
      } catch (IllegalStateException ownerHasGone) {
        Posix.exit(1);
      }
      Posix.exit(0);
    }

    private static boolean one(int orders, int answers) {
      ByteBuffer lengths = ByteBuffer.wrap(exactly(orders, HEADER));
      int name = lengths.getInt();
      if (name == 0) {
        return false;
      }
      String task = new String(exactly(orders, name), StandardCharsets.UTF_8);
      String argument = new String(exactly(orders, lengths.getInt()), StandardCharsets.UTF_8);
      byte kind = RETURNED;
      String text;
      try {
        text = Task.named(task).call(argument);
      } catch (Throwable thrown) {
        kind = THREW;
        text = thrown.toString();
      }
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      int most = WHOLE - HEADER - 1;
      int done = 0;
      for (; bytes.length - done > most; done += most) {
        Posix.write(answers, piece(Posix.getpid(), MORE, bytes, done, most));
      }
      Posix.write(answers, piece(Posix.getpid(), kind, bytes, done, bytes.length - done));
      return true;
    }
  }
}
