package interleave.judge.seams;

import java.util.Map;
import java.util.Set;

/** Lists the calls that matter to threads. */
final class Effects {
  private static final Set<String> LOCKS =
      Set.of(
          "java/util/concurrent/locks/Lock",
          "java/util/concurrent/locks/ReentrantLock",
          "java/util/concurrent/locks/ReentrantReadWriteLock$ReadLock",
          "java/util/concurrent/locks/ReentrantReadWriteLock$WriteLock");

  private static final Map<String, Effect> LOCK =
      Map.of(
          "lock", Effect.LOCK,
          "lockInterruptibly", Effect.LOCK,
          "tryLock", Effect.TRY_LOCK,
          "unlock", Effect.UNLOCK);

  private static final Map<String, Effect> CONDITION =
      Map.of(
          "await", Effect.WAIT,
          "awaitUninterruptibly", Effect.WAIT,
          "awaitNanos", Effect.WAIT,
          "awaitUntil", Effect.WAIT,
          "signal", Effect.NOTIFY,
          "signalAll", Effect.NOTIFY);

  private static final Map<String, Effect> OBJECT =
      Map.of("wait", Effect.WAIT, "notify", Effect.NOTIFY, "notifyAll", Effect.NOTIFY);

  private static final Map<String, Effect> THREAD =
      Map.of(
          "start", Effect.START,
          "join", Effect.BLOCK,
          "sleep", Effect.BLOCK,
          "yield", Effect.REST,
          "onSpinWait", Effect.REST,
          "interrupt", Effect.RELEASE);

  private static final Set<String> BLOCKING =
      Set.of(
          "acquire", "acquireUninterruptibly", "await", "put", "take", "transfer", "exchange", "get", "join",
          "arriveAndAwaitAdvance", "awaitAdvance", "awaitTermination", "invokeAll", "invokeAny", "poll", "offer",
          "tryAcquire", "park", "parkNanos", "parkUntil", "readLock", "writeLock", "close");

  private static final Set<String> WAKING =
      Set.of("release", "countDown", "add", "remove", "complete", "completeExceptionally", "arrive", "unpark", "shutdown", "shutdownNow");

  private Effects() {}

  /** Returns what a call does to threads, or null for nothing. */
  static Effect of(OwnClasses own, String owner, String name, String descriptor) {
    if (OBJECT.containsKey(name) && isObjects(name, descriptor)) return OBJECT.get(name);
    if (own.isThread(owner)) return own.declares(owner, name, descriptor) ? null : THREAD.get(name);
    if (!owner.startsWith("java/util/concurrent/")) return null;
    if (LOCKS.contains(owner)) return LOCK.get(name);
    if (owner.endsWith("locks/Condition")) return CONDITION.get(name);
    if (owner.startsWith("java/util/concurrent/atomic/")) return name.equals("<init>") ? null : Effect.ATOMIC;
    if (BLOCKING.contains(name)) return Effect.BLOCK;
    if (WAKING.contains(name)) return Effect.RELEASE;
    return null;
  }

  private static boolean isObjects(String name, String descriptor) {
    return name.equals("wait")
        ? descriptor.equals("()V") || descriptor.equals("(J)V") || descriptor.equals("(JI)V")
        : descriptor.equals("()V");
  }
}
