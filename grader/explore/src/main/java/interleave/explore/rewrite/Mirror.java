package interleave.explore.rewrite;

import java.util.Map;
import java.util.Set;

/** Says under which name a class of the JDK's is loaded a second time, or what stands for it. */
final class Mirror {
  static final String PREFIX = "mirror/";
  private static final String CONCURRENT = "java/util/concurrent/";
  private static final String MODEL = "interleave/explore/model/";

  private static final Map<String, String> STAND_INS = Map.ofEntries(
      Map.entry("java/lang/ThreadLocal", MODEL + "ThreadLocal"),
      Map.entry("java/lang/InheritableThreadLocal", MODEL + "ThreadLocal"),
      Map.entry("java/lang/ref/Cleaner", MODEL + "Cleaner"),
      Map.entry("java/lang/ref/Cleaner$Cleanable", MODEL + "Cleaner$Cleanable"),
      Map.entry("jdk/internal/ref/CleanerFactory", MODEL + "Cleaner"),
      Map.entry(CONCURRENT + "ThreadLocalRandom", MODEL + "Dice"),
      Map.entry(CONCURRENT + "locks/LockSupport", MODEL + "LockSupport"),
      Map.entry(CONCURRENT + "atomic/AtomicIntegerFieldUpdater", MODEL + "AtomicIntegerFieldUpdater"),
      Map.entry(CONCURRENT + "atomic/AtomicLongFieldUpdater", MODEL + "AtomicLongFieldUpdater"),
      Map.entry(CONCURRENT + "atomic/AtomicReferenceFieldUpdater", MODEL + "AtomicReferenceFieldUpdater"),
      Map.entry("jdk/internal/misc/Unsafe", MODEL + "Unsafe"),
      Map.entry("jdk/internal/invoke/MhUtil", MODEL + "Handles"),
      Map.entry("jdk/internal/util/ArraysSupport", MODEL + "Arrays"),
      Map.entry("jdk/internal/access/SharedSecrets", MODEL + "Secrets"),
      Map.entry("jdk/internal/access/JavaLangAccess", MODEL + "Access"),
      Map.entry("jdk/internal/access/JavaUtilConcurrentTLRAccess", MODEL + "Access"),
      Map.entry("jdk/internal/access/JavaUtilConcurrentFJPAccess", MODEL + "Access"),
      Map.entry("jdk/internal/access/JavaObjectInputStreamAccess", MODEL + "Access"),
      Map.entry("jdk/internal/vm/ThreadContainer", MODEL + "ThreadContainer"),
      Map.entry("jdk/internal/vm/ThreadContainers", MODEL + "ThreadContainers"),
      Map.entry("jdk/internal/vm/SharedThreadContainer", MODEL + "SharedThreadContainer"));

  /** Interfaces and enums without a state, by which other code speaks to these classes, and what is sealed. */
  private static final Set<String> KEPT = Set.of(
      "BlockingDeque", "BlockingQueue", "Callable", "CompletionService", "ConcurrentMap", "ConcurrentNavigableMap",
      "Delayed", "Executor", "ExecutorService", "Flow", "Future", "RunnableFuture", "RunnableScheduledFuture",
      "Joiners", "ScheduledExecutorService", "ScheduledFuture", "StructuredTaskScope", "StructuredTaskScopeImpl",
      "ThreadFactory", "TimeUnit",
      "TransferQueue", "locks/Condition", "locks/Lock", "locks/ReadWriteLock");

  private static final Set<String> COLLECTIONS = Set.of(
      "AbstractCollection", "AbstractList", "AbstractMap", "AbstractQueue", "AbstractSequentialList", "AbstractSet",
      "ArrayDeque", "ArrayList", "BitSet", "Collections", "HashMap", "HashSet", "Hashtable", "IdentityHashMap",
      "LinkedHashMap", "LinkedHashSet", "LinkedList", "PriorityQueue", "Stack", "Timer", "TimerTask", "TimerThread",
      "TaskQueue", "TreeMap", "TreeSet", "Vector");

  private Mirror() {}

  /** Gives the name to use instead, or the same. */
  static String map(String name) {
    String standIn = STAND_INS.get(name);
    if (standIn != null) return standIn;
    return isMirrored(name) ? PREFIX + name : name;
  }

  private static boolean isMirrored(String name) {
    if (!name.startsWith("java/util/")) return false;
    int inner = name.indexOf('$');
    String outer = inner < 0 ? name : name.substring(0, inner);
    if (!outer.startsWith(CONCURRENT)) return COLLECTIONS.contains(outer.substring("java/util/".length()));
    return !outer.endsWith("Exception") && !KEPT.contains(outer.substring(CONCURRENT.length()));
  }

  /** Tells whether a class is one of the thread-safe ones, seen from its new name. */
  static boolean isConcurrent(String mirrored) {
    return mirrored.startsWith(PREFIX + CONCURRENT) || mirrored.startsWith(PREFIX + "java/util/Timer");
  }
}
