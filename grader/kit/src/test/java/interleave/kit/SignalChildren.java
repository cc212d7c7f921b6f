package interleave.kit;

import interleave.kit.sys.ProcessTable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Programs that the tests start to signal them. */
final class SignalChildren {
  private SignalChildren() {}

  /** Handles all but SIGTERM, tells so, and prints each signal with its sender. */
  static final class Hears {
    public static void main(String[] args) throws InterruptedException {
      for (String signal : args) {
        Posix.signal(
            Integer.parseInt(signal),
            received -> System.out.println(received.number() + " from " + received.sender()));
      }
      System.out.println("ready");
      new CountDownLatch(1).await();
    }
  }

  /** Handles its own signals while new threads come and go, and says how many it has handled. */
  static final class Crowd {
    public static void main(String[] args) throws InterruptedException {
      AtomicInteger handled = new AtomicInteger();
      Thread.ofPlatform().daemon().start(Crowd::breed);
      Posix.signal(Posix.SIGUSR1, _ -> handled.incrementAndGet());
      Posix.signal(Posix.SIGUSR2, _ -> handled.incrementAndGet());
      for (int i = 1; i <= 300; i++) {
        Posix.kill(Posix.getpid(), i % 2 == 0 ? Posix.SIGUSR1 : Posix.SIGUSR2);
        while (handled.get() < i) {
          Thread.onSpinWait();
        }
      }
      System.out.println(handled);
    }

    private static void breed() {
      while (true) {
        Thread.ofPlatform().daemon().start(() -> LockSupport.parkNanos(1_000_000));
        LockSupport.parkNanos(200_000);
      }
    }
  }

  /** Sends itself many signals while the handler of the first is held up. */
  static final class Pends {
    public static void main(String[] args) throws InterruptedException {
      CountDownLatch begun = new CountDownLatch(1);
      CountDownLatch goOn = new CountDownLatch(1);
      CountDownLatch done = new CountDownLatch(3);
      Posix.signal(
          Posix.SIGUSR1,
          received -> {
            begun.countDown();
            try {
              goOn.await();
            } catch (InterruptedException e) {
              throw new IllegalStateException(e);
            }
            System.out.println(received.number());
            done.countDown();
          });
      Posix.signal(
          Posix.SIGUSR2,
          received -> {
            System.out.println(received.number());
            done.countDown();
          });
      Posix.kill(Posix.getpid(), Posix.SIGUSR1);
      begun.await();
      for (int i = 0; i < 5; i++) {
        Posix.kill(Posix.getpid(), Posix.SIGUSR2);
        Posix.kill(Posix.getpid(), Posix.SIGUSR1);
      }
      goOn.countDown();
      done.await();
    }
  }

  /** Handles, ignores, handles and restores one signal, sending it to itself each time. */
  static final class Changes {
    public static void main(String[] args) {
      int signal = Integer.parseInt(args[0]);
      SignalHandler handler = received -> System.out.println("handled " + received.number());
      Posix.signal(signal, handler);
      Posix.kill(Posix.getpid(), signal);
      Posix.signal(signal, Posix.SIG_IGN);
      Posix.kill(Posix.getpid(), signal);
      System.out.println("ignored");
      Posix.signal(signal, handler);
      Posix.kill(Posix.getpid(), signal);
      Posix.signal(signal, Posix.SIG_DFL);
      System.out.println("restored");
      Posix.kill(Posix.getpid(), signal);
      LockSupport.parkNanos(60_000_000_000L);
    }
  }

  /** Waits for its alarm; the first one is replaced. */
  static final class Alarm {
    public static void main(String[] args) {
      Posix.signal(Posix.SIGALRM, received -> System.out.println("alarm from " + received.sender()));
      System.out.println(Posix.alarm(100));
      System.out.println(Posix.alarm(1));
      Posix.pause();
      System.out.println(Posix.alarm(0));
      Posix.alarm(1);
      Posix.restore(Posix.SIGALRM);
      Posix.pause();
    }
  }

  /** Its handler throws, and the next signal is handled all the same; a handler cannot pause. */
  static final class Stumbles {
    public static void main(String[] args) {
      Posix.signal(
          Posix.SIGHUP,
          received -> {
            throw new IllegalStateException("stumbled");
          });
      Posix.signal(Posix.SIGINT, received -> Posix.pause());
      Posix.signal(
          Posix.SIGQUIT,
          received -> {
            System.out.println("goes on");
            Posix.exit(3);
          });
      for (int signal : new int[] {Posix.SIGHUP, Posix.SIGINT, Posix.SIGQUIT}) {
        Posix.kill(Posix.getpid(), signal);
        Posix.pause();
      }
    }
  }

  /** Has a thread that native code has made deaf, as it were. */
  static final class Deaf {
    public static void main(String[] args) throws InterruptedException {
      var blocked = new CountDownLatch(1);
      Thread.ofPlatform().daemon().start(() -> {
        SignalCalls.block(SignalCalls.bit(50));
        blocked.countDown();
        LockSupport.park();
      });
      blocked.await();
      try {
        Posix.signal(Posix.SIGUSR1, _ -> {});
      } catch (IllegalStateException refused) {
        System.out.println(refused.getMessage().replaceAll("\\d+", "N"));
      }
    }
  }

  /** Has the kernel bury its children. */
  static final class Careless {
    public static void main(String[] args) {
      Posix.ignore(Posix.SIGCHLD);
      int child = Spawn.program("true").start();
      try {
        Posix.waitpid(child);
      } catch (PosixException failure) {
        System.out.println(failure.getMessage() + " " + ProcessTable.isGone(child));
      }
    }
  }

  /** Starts a child that must not inherit what this one does with its signals. */
  static final class Parent {
    public static void main(String[] args) {
      Posix.signal(Posix.SIGUSR1, _ -> {});
      Posix.signal(Posix.SIGUSR2, _ -> {});
      Posix.ignore(Posix.SIGINT);
      Posix.waitpid(Spawn.program("grep").args("-E", "SigBlk|SigIgn", "/proc/self/status").start());
      int child = Posix.spawn(Children.Sleeps.class);
      Posix.kill(child, Integer.parseInt(args[0]));
      System.out.println(Posix.waitpid(child));
    }
  }
}
