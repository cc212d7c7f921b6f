package interleave.explore.rewrite;

import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.HashMap;
import java.util.Map;

/** Lists the methods that are replaced by hooks. */
final class Replaced {
  static final ClassDesc HOOKS = ClassDesc.of("interleave.explore.run.ThreadHooks");
  static final ClassDesc HANDLES = ClassDesc.of("interleave.explore.model.Handles");
  private static final ClassDesc OBJECT = ClassDesc.of("java.lang.Object");
  private static final ClassDesc THREAD = ClassDesc.of("java.lang.Thread");
  private static final Map<String, String> STATIC = new HashMap<>();
  private static final Map<String, String> OF_OBJECT = new HashMap<>();
  private static final Map<String, String> OF_THREAD = new HashMap<>();
  private static final Map<String, String> OF_OTHERS = new HashMap<>();

  static {
    for (String name : new String[] {"sleep(J)V", "sleep(JI)V", "sleep(Ljava/time/Duration;)V", "yield()V",
        "interrupted()Z", "holdsLock(Ljava/lang/Object;)Z"}) {
      STATIC.put("java/lang/Thread." + name, name.substring(0, name.indexOf('(')));
    }
    STATIC.put("java/lang/Thread.onSpinWait()V", "yield");
    STATIC.put("java/lang/Thread.ofPlatform()Ljava/lang/Thread$Builder$OfPlatform;", "ofPlatform");
    STATIC.put("java/lang/Thread.currentThread()Ljava/lang/Thread;", "current");
    STATIC.put("java/lang/Thread.startVirtualThread(Ljava/lang/Runnable;)Ljava/lang/Thread;", "startVirtual");
    STATIC.put("java/lang/System.nanoTime()J", "nanoTime");
    STATIC.put("java/lang/System.currentTimeMillis()J", "currentTimeMillis");
    STATIC.put("java/time/Instant.now()Ljava/time/Instant;", "instant");
    STATIC.put("java/lang/Math.random()D", "random");
    OF_OBJECT.put("wait()V", "await");
    OF_OBJECT.put("wait(J)V", "await");
    OF_OBJECT.put("wait(JI)V", "await");
    OF_OBJECT.put("notify()V", "notify");
    OF_OBJECT.put("notifyAll()V", "notifyAll");
    for (String name : new String[] {"start()V", "join()V", "join(J)V", "join(JI)V", "join(Ljava/time/Duration;)Z",
        "interrupt()V", "isInterrupted()Z", "isAlive()Z"}) {
      OF_THREAD.put(name, name.substring(0, name.indexOf('(')));
    }
    OF_THREAD.put("getState()Ljava/lang/Thread$State;", "state");
    OF_THREAD.put("getName()Ljava/lang/String;", "name");
    OF_THREAD.put("threadId()J", "id");
    OF_THREAD.put("getId()J", "id");
    for (String builder : new String[] {"java/lang/Thread$Builder", "java/lang/Thread$Builder$OfPlatform", "java/lang/Thread$Builder$OfVirtual"}) {
      OF_OTHERS.put(builder + ".start(Ljava/lang/Runnable;)Ljava/lang/Thread;", "start");
      OF_OTHERS.put(builder + ".unstarted(Ljava/lang/Runnable;)Ljava/lang/Thread;", "unstarted");
      OF_OTHERS.put(builder + ".factory()Ljava/util/concurrent/ThreadFactory;", "factory");
    }
    OF_OTHERS.put("java/util/concurrent/TimeUnit.sleep(J)V", "sleep");
    OF_OTHERS.put("java/util/concurrent/TimeUnit.timedJoin(Ljava/lang/Thread;J)V", "timedJoin");
    OF_OTHERS.put("java/util/concurrent/TimeUnit.timedWait(Ljava/lang/Object;J)V", "timedWait");
    String find = "(Ljava/lang/Class;Ljava/lang/String;Ljava/lang/Class;)Ljava/lang/invoke/VarHandle;";
    OF_OTHERS.put("java/lang/invoke/MethodHandles$Lookup.findVarHandle" + find, "findVarHandle");
    OF_OTHERS.put("java/lang/invoke/MethodHandles$Lookup.findStaticVarHandle" + find, "findStaticVarHandle");
  }

  private Replaced() {}

  /**
   * Says what stands for a method.
   *
   * @param type with the object that it is called on, if any, as the first parameter
   */
  record By(ClassDesc owner, String name, MethodTypeDesc type) {}

  static By ofStatic(String owner, String name, MethodTypeDesc type) {
    String by = STATIC.get(owner + "." + name + type.descriptorString());
    return by == null ? null : new By(HOOKS, by, type);
  }

  /** Finds what stands for a method of an object; null if it may be called. */
  static By ofObject(Hierarchy hierarchy, String owner, String name, MethodTypeDesc type, boolean isSuper) {
    String key = name + type.descriptorString();
    String by = OF_OBJECT.get(key);
    // Collections ask keys that have no hash code of their own, as threads.
    if (by == null && key.equals("hashCode()I") && owner.equals("java/lang/Object") && !isSuper) by = "hash";
    if (by != null) return new By(HOOKS, by, type.insertParameterTypes(0, OBJECT));
    by = OF_THREAD.get(key);
    if (by != null && hierarchy.isThread(owner) && (isOverridable(by) || !hierarchy.declares(owner, name, type.descriptorString()))) {
      boolean again = isSuper && isOverridable(by);
      if (again && hierarchy.declares(owner, name, type.descriptorString())) return null;
      return new By(HOOKS, again ? by + "Super" : by, type.insertParameterTypes(0, THREAD));
    }
    by = OF_OTHERS.get(owner + "." + key);
    if (by == null) return null;
    if (by.startsWith("find")) return new By(HANDLES, by, type.insertParameterTypes(0, ClassDesc.of("java.lang.invoke.MethodHandles$Lookup")));
    ClassDesc first = ClassDesc.ofInternalName(owner.startsWith("java/lang/Thread$") ? "java/lang/Thread$Builder" : owner);
    return new By(HOOKS, by, type.insertParameterTypes(0, first));
  }

  private static boolean isOverridable(String name) {
    return name.equals("start") || name.equals("interrupt");
  }
}
