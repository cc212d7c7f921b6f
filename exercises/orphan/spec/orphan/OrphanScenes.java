package orphan;

import interleave.kit.Journal;
import interleave.kit.Posix;
import interleave.kit.sys.Onlooker;
import interleave.kit.sys.ProcessTable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Has a parent leave its child behind. */
public final class OrphanScenes {
  /** So many looks in a row at a sleeping child mean that it has settled. */
  private static final int SETTLED = 20;

  private static final long MOST_PROCESSOR_MILLIS = 2_000;

  private OrphanScenes() {}

  /** Plays the parent. */
  public static void main(String[] args) throws InterruptedException {
    Journal.name("parent");
    int[] child = new int[1];
    Thread caller = new Thread(() -> child[0] = leave());
    caller.setDaemon(true);
    Journal.enter("leaveBehind");
    caller.start();
    boolean back = Onlooker.overFamily(Posix.getpid()).await(() -> !caller.isAlive());
    Journal.leave("leaveBehind");
    Journal.mark("back", back && !ProcessTable.hasEnded(child[0]));
    if (back && child[0] > 0) {
      Journal.mark("child", child[0]);
      Journal.mark("settled", settles(child[0]));
    }
    Journal.mark("ends");
    System.exit(0);
  }

  private static int leave() {
    try {
      return Orphan.leaveBehind();
    } catch (RuntimeException e) {
      Journal.mark("thrown", e);
      return 0;
    }
  }

  /** Waits until the child sleeps and goes on sleeping; returns false if it ends or spins instead. */
  private static boolean settles(int child) {
    int asleep = 0;
    while (asleep < SETTLED && !ProcessTable.hasEnded(child)) {
      if (ProcessTable.processorMillis(child) > MOST_PROCESSOR_MILLIS) {
        return false;
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
      asleep = ProcessTable.isAsleep(child) ? asleep + 1 : 0;
    }
    return asleep == SETTLED;
  }
}
